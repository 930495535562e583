package org.claimdesk.docs.violations.shell;

import org.claimdesk.docs.violations.storage.SqliteDesk;

final class OpensTheDesk {
    SqliteDesk desk() {
        return SqliteDesk.open();
    }
}
