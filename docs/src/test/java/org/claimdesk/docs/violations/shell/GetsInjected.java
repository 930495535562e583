package org.claimdesk.docs.violations.shell;

import org.springframework.beans.factory.annotation.Autowired;

final class GetsInjected {
    @Autowired
    private String desk = "";

    String desk() {
        return desk;
    }
}
