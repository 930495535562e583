package org.claimdesk.docs.violations.shell;

final class ShoutsAround {
    void shout(String answer) {
        System.out.println(answer);
    }
}
