package org.claimdesk.docs.violations.core.claim;

import java.time.Instant;

final class LooksAtItsWatch {
    Instant checkedAt() {
        return Instant.now();
    }
}
