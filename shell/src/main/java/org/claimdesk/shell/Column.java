package org.claimdesk.shell;

/**
 * One column of a {@link Table}.
 *
 * @param right whether its cells stand at the right, as numbers do
 * @param shrinks whether its cells may be shortened where the terminal is too narrow; ids never are
 */
record Column(String heading, boolean right, boolean shrinks) {
    static Column fixed(String heading) {
        return new Column(heading, false, false);
    }

    static Column number(String heading) {
        return new Column(heading, true, false);
    }

    static Column text(String heading) {
        return new Column(heading, false, true);
    }

    String place(String text, int columns) {
        return right ? Columns.padLeft(text, columns) : Columns.padRight(text, columns);
    }
}
