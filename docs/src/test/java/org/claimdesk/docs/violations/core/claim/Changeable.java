package org.claimdesk.docs.violations.core.claim;

public final class Changeable {
    private String text = "";

    String text() {
        return text;
    }

    void change(String to) {
        text = to;
    }
}
