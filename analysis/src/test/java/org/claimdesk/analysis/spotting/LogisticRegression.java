package org.claimdesk.analysis.spotting;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Logistic regression with an L2 penalty, by L-BFGS; the same input gives the same bits on every machine. */
final class LogisticRegression {
    private static final int MEMORY = 8;
    private static final int ROUNDS = 150;
    private static final double CLOSE_ENOUGH = 1e-6;

    private final Rows rows;
    private final double penalty;
    private final double[] gradient;

    private LogisticRegression(Rows rows, double penalty) {
        this.rows = rows;
        this.penalty = penalty;
        this.gradient = new double[rows.features() + 1];
    }

    private record Move(double[] step, double[] bend, double curvature) {}

    /** The weights of the features, and the bias as one more at the end. */
    static double[] fit(Rows rows, double penalty) {
        return new LogisticRegression(rows, penalty).fit();
    }

    private double[] fit() {
        double[] weights = new double[gradient.length];
        double loss = lossAt(weights);
        Deque<Move> moves = new ArrayDeque<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] before = gradient.clone();
            double[] direction = direction(before, moves);
            double[] next = weights.clone();
            double nextLoss = search(weights, next, direction, loss, dot(direction, before), moves.isEmpty());
            remember(moves, difference(next, weights), difference(gradient, before));
            weights = next;
            if (loss - nextLoss < CLOSE_ENOUGH * loss) {
                break;
            }
            loss = nextLoss;
        }
        return weights;
    }

    private double search(double[] from, double[] to, double[] direction, double loss, double slope, boolean first) {
        double step =
                first ? 10 / (1e-9 + Arrays.stream(direction).map(Math::abs).sum()) : 1;
        while (true) {
            for (int i = 0; i < from.length; i++) {
                to[i] = from[i] + step * direction[i];
            }
            double reached = lossAt(to);
            if (reached <= loss + 1e-4 * step * slope || step < 1e-8) {
                return reached;
            }
            step /= 2;
        }
    }

    private static void remember(Deque<Move> moves, double[] step, double[] bend) {
        double curvature = dot(step, bend);
        if (curvature > 1e-12) {
            moves.addLast(new Move(step, bend, curvature));
        }
        if (moves.size() > MEMORY) {
            moves.removeFirst();
        }
    }

    private static double[] direction(double[] gradient, Deque<Move> moves) {
        double[] direction = Arrays.stream(gradient).map(g -> -g).toArray();
        Deque<Double> shares = new ArrayDeque<>();
        for (Iterator<Move> latest = moves.descendingIterator(); latest.hasNext(); ) {
            Move move = latest.next();
            double share = dot(move.step, direction) / move.curvature;
            shares.push(share);
            addTo(direction, -share, move.bend);
        }
        if (!moves.isEmpty()) {
            Move last = moves.getLast();
            double scale = last.curvature / dot(last.bend, last.bend);
            Arrays.setAll(direction, i -> direction[i] * scale);
        }
        for (Move move : moves) {
            addTo(direction, shares.pop() - dot(move.bend, direction) / move.curvature, move.step);
        }
        return direction;
    }

    /** Also leaves the gradient there. */
    private double lossAt(double[] weights) {
        int bias = rows.features();
        double loss = 0;
        for (int i = 0; i < bias; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] = penalty * weights[i];
        }
        gradient[bias] = 0;
        for (int row = 0; row < rows.count(); row++) {
            double logit = rows.logit(row, weights);
            double share = rows.weight(row) / rows.totalWeight();
            double chance = 1 / (1 + StrictMath.exp(-logit));
            loss += share
                    * (StrictMath.log1p(StrictMath.exp(-Math.abs(logit)))
                            + Math.max(logit, 0)
                            - rows.label(row) * logit);
            rows.add(row, share * (chance - rows.label(row)), gradient);
        }
        return loss;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void addTo(double[] target, double factor, double[] source) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * source[i];
        }
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = a.clone();
        addTo(difference, -1, b);
        return difference;
    }
}
