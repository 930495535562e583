package org.claimdesk.core.desk;

import java.time.Clock;
import org.claimdesk.core.thing.UidSource;

final class MemoryDeskTest
        implements DeskContract, KeepersContract, SearchContract, SettingsContract, SnapshotsContract, UrgencyContract {
    @Override
    public Desk desk(Clock clock, UidSource uids) {
        return new MemoryDesk(clock, uids);
    }
}
