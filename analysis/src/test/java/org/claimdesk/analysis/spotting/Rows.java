package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Labelled examples as sparse rows of feature numbers and values. */
final class Rows {
    private final int features;
    private final List<int[]> indices = new ArrayList<>();
    private final List<float[]> values = new ArrayList<>();
    private final List<double[]> labelAndWeight = new ArrayList<>();
    private double totalWeight;

    Rows(int features) {
        this.features = features;
    }

    /** A row of values by number of feature. */
    void add(SortedMap<Integer, Float> row, boolean positive, double weight) {
        float[] value = new float[row.size()];
        int at = 0;
        for (float one : row.values()) {
            value[at++] = one;
        }
        indices.add(row.keySet().stream().mapToInt(Integer::intValue).toArray());
        values.add(value);
        labelAndWeight.add(new double[] {positive ? 1 : 0, weight});
        totalWeight += weight;
    }

    int features() {
        return features;
    }

    int count() {
        return indices.size();
    }

    double label(int row) {
        return labelAndWeight.get(row)[0];
    }

    double weight(int row) {
        return labelAndWeight.get(row)[1];
    }

    double totalWeight() {
        return totalWeight;
    }

    double logit(int row, double[] weights) {
        int[] index = indices.get(row);
        float[] value = values.get(row);
        double logit = weights[features];
        for (int i = 0; i < index.length; i++) {
            logit += weights[index[i]] * value[i];
        }
        return logit;
    }

    void add(int row, double amount, double[] target) {
        int[] index = indices.get(row);
        float[] value = values.get(row);
        for (int i = 0; i < index.length; i++) {
            target[index[i]] += amount * value[i];
        }
        target[features] += amount;
    }
}
