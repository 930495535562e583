package org.claimdesk.analysis.spotting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much more often than by chance words stand beside each other: a sparse matrix of a row for each word, and three columns
 * for each neighbour, one for the next word, one for the word before, one for the words within three.
 */
final class Neighbours {
    private static final int REACH = 3;
    private static final int PLACES = 3;
    /** Softens the claim of rare neighbours. */
    private static final double RARE = 0.75;

    private final int[] rowStarts;
    private final int[] columns;
    private final double[] values;
    private final int width;

    private Neighbours(long[] cells, int[] counts, int rows) {
        this.width = PLACES * rows;
        double[] ofRow = new double[rows];
        double[] ofColumn = new double[width];
        for (int i = 0; i < cells.length; i++) {
            ofRow[(int) (cells[i] / width)] += counts[i];
            ofColumn[(int) (cells[i] % width)] += counts[i];
        }
        double all = Arrays.stream(ofRow).sum();
        Arrays.setAll(ofColumn, i -> ofColumn[i] == 0 ? 0 : StrictMath.pow(ofColumn[i], RARE));
        double columnsInAll = Arrays.stream(ofColumn).sum();
        this.rowStarts = new int[rows + 1];
        this.columns = new int[cells.length];
        this.values = new double[cells.length];
        int kept = 0;
        for (int i = 0; i < cells.length; i++) {
            int row = (int) (cells[i] / width);
            int column = (int) (cells[i] % width);
            double surprise = StrictMath.log(counts[i] * columnsInAll / (ofRow[row] * ofColumn[column]));
            if (surprise > 0) {
                columns[kept] = column;
                values[kept++] = surprise;
            }
            rowStarts[row + 1] = kept;
        }
        fillRowsWithoutCells();
    }

    private void fillRowsWithoutCells() {
        for (int row = 1; row < rowStarts.length; row++) {
            rowStarts[row] = Math.max(rowStarts[row], rowStarts[row - 1]);
        }
    }

    static Neighbours of(List<List<String>> sentences, List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        long[] pairs = pairs(sentences, numbers);
        Arrays.sort(pairs);
        long[] cells = new long[pairs.length];
        int[] counts = new int[pairs.length];
        int last = -1;
        for (long pair : pairs) {
            if (last < 0 || cells[last] != pair) {
                cells[++last] = pair;
            }
            counts[last]++;
        }
        return new Neighbours(Arrays.copyOf(cells, last + 1), Arrays.copyOf(counts, last + 1), words.size());
    }

    private static long[] pairs(List<List<String>> sentences, Map<String, Integer> numbers) {
        long width = (long) PLACES * numbers.size();
        long[] pairs =
                new long[2 * REACH * sentences.stream().mapToInt(List::size).sum()];
        int size = 0;
        for (List<String> sentence : sentences) {
            int[] row = sentence.stream()
                    .mapToInt(word -> numbers.getOrDefault(word, -1))
                    .toArray();
            for (int i = 0; i < row.length; i++) {
                for (int j = i + 1; j <= i + REACH && j < row.length; j++) {
                    if (row[i] >= 0 && row[j] >= 0) {
                        pairs[size++] = row[i] * width + row[j] + (j == i + 1 ? 0 : 2L * numbers.size());
                        pairs[size++] = row[j] * width + row[i] + (j == i + 1 ? 1L : 2L) * numbers.size();
                    }
                }
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    int rows() {
        return rowStarts.length - 1;
    }

    /** This matrix times its mirror image times another one. */
    double[][] timesMirroredTimes(double[][] other) {
        int size = other[0].length;
        double[][] between = new double[width][size];
        for (int row = 0; row < rows(); row++) {
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
                add(values[i], other[row], between[columns[i]]);
            }
        }
        double[][] product = new double[rows()][size];
        for (int row = 0; row < rows(); row++) {
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
                add(values[i], between[columns[i]], product[row]);
            }
        }
        return product;
    }

    private static void add(double factor, double[] source, double[] target) {
        for (int i = 0; i < source.length; i++) {
            target[i] += factor * source[i];
        }
    }
}
