package org.claimdesk.docs.violations.shell;

final class ThrowsAnything {
    void refuse(String why) {
        throw new RuntimeException(why);
    }
}
