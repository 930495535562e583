package org.claimdesk.storage;

import java.time.Clock;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.DeskContract;
import org.claimdesk.core.desk.KeepersContract;
import org.claimdesk.core.desk.SearchContract;
import org.claimdesk.core.desk.SettingsContract;
import org.claimdesk.core.desk.SnapshotsContract;
import org.claimdesk.core.desk.UrgencyContract;
import org.claimdesk.core.thing.UidSource;

final class SqliteContractTest
        implements DeskContract, KeepersContract, SearchContract, SettingsContract, SnapshotsContract, UrgencyContract {
    @Override
    public Desk desk(Clock clock, UidSource uids) {
        return SqliteDesk.inMemory(clock, uids);
    }
}
