package org.claimdesk.analysis.spotting;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The directions in which the rows of a matrix differ most, and where each row lies along them (a truncated singular value
 * decomposition by subspace iteration); the same input gives the same bits on every machine.
 */
final class MainAxes {
    private static final int SPARE = 20;
    private static final int ROUNDS = 6;
    private static final int SWEEPS = 12;

    private final Neighbours matrix;
    private final int size;

    MainAxes(Neighbours matrix, int size) {
        this.matrix = matrix;
        this.size = size;
    }

    /** A row for each row of the matrix: its left singular vectors, each by the root of its singular value. */
    double[][] find() {
        double[][] basis = random(matrix.rows(), size + SPARE);
        double[][] image = basis;
        for (int round = 0; round < ROUNDS; round++) {
            basis = image;
            makeOrthonormal(basis);
            image = matrix.timesMirroredTimes(basis);
        }
        return along(basis, image);
    }

    private static double[][] random(int rows, int columns) {
        Random random = new Random(1);
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return matrix;
    }

    /** Gram and Schmidt, twice for exactness. */
    private static void makeOrthonormal(double[][] matrix) {
        for (int column = 0; column < matrix[0].length; column++) {
            for (int before = 0; before < 2 * column; before++) {
                int other = before % column;
                subtract(matrix, column, other, dot(matrix, column, other));
            }
            double length = Math.sqrt(dot(matrix, column, column));
            for (double[] row : matrix) {
                row[column] /= length;
            }
        }
    }

    private static double dot(double[][] matrix, int one, int other) {
        double dot = 0;
        for (double[] row : matrix) {
            dot += row[one] * row[other];
        }
        return dot;
    }

    private static void subtract(double[][] matrix, int from, int what, double factor) {
        for (double[] row : matrix) {
            row[from] -= factor * row[what];
        }
    }

    private double[][] along(double[][] basis, double[][] image) {
        double[][] within = mirroredTimes(basis, image);
        double[][] turn = diagonalise(within);
        int[] order = IntStream.range(0, within.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -within[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] along = new double[basis.length][size];
        for (int row = 0; row < basis.length; row++) {
            for (int i = 0; i < size; i++) {
                double root = Math.sqrt(Math.sqrt(Math.max(0, within[order[i]][order[i]])));
                for (int k = 0; k < turn.length; k++) {
                    along[row][i] += basis[row][k] * turn[k][order[i]] * root;
                }
            }
        }
        return along;
    }

    private static double[][] mirroredTimes(double[][] left, double[][] right) {
        int width = left[0].length;
        double[][] product = new double[width][width];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < width; i++) {
                for (int k = 0; k < width; k++) {
                    product[i][k] += left[row][i] * right[row][k];
                }
            }
        }
        return product;
    }

    /** Jacobi's rotations: leaves the eigenvalues on the diagonal, and returns the eigenvectors as columns. */
    private static double[][] diagonalise(double[][] symmetric) {
        int width = symmetric.length;
        double[][] turn = new double[width][width];
        for (int i = 0; i < width; i++) {
            turn[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < width; i++) {
                for (int k = i + 1; k < width; k++) {
                    rotate(symmetric, turn, i, k);
                }
            }
        }
        return turn;
    }

    private static void rotate(double[][] symmetric, double[][] turn, int i, int k) {
        if (symmetric[i][k] == 0) {
            return;
        }
        double half = (symmetric[k][k] - symmetric[i][i]) / (2 * symmetric[i][k]);
        double tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : symmetric) {
            rotate(row, i, k, cosine, sine);
        }
        for (int column = 0; column < symmetric.length; column++) {
            double first = symmetric[i][column];
            double second = symmetric[k][column];
            symmetric[i][column] = cosine * first - sine * second;
            symmetric[k][column] = sine * first + cosine * second;
        }
        for (double[] row : turn) {
            rotate(row, i, k, cosine, sine);
        }
    }

    private static void rotate(double[] row, int i, int k, double cosine, double sine) {
        double first = row[i];
        double second = row[k];
        row[i] = cosine * first - sine * second;
        row[k] = sine * first + cosine * second;
    }
}
