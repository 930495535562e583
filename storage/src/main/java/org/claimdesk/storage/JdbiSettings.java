package org.claimdesk.storage;

import java.util.List;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.setting.Settings;
import org.jspecify.annotations.Nullable;

/** The settings. */
final class JdbiSettings implements Settings {
    private final Session session;
    private final Ledger ledger;
    private final SettingShelf shelf;

    JdbiSettings(Session session, Ledger ledger, SettingShelf shelf) {
        this.session = session;
        this.ledger = ledger;
        this.shelf = shelf;
    }

    @Override
    public @Nullable Setting find(String key) {
        return session.read(handle -> handle.createQuery(
                        "select e.* from setting s join entry e on e.seq = s.seq where s.key = :key")
                .bind("key", key)
                .map(EntryRow::read)
                .map(shelf::read)
                .findOne()
                .orElse(null));
    }

    @Override
    public List<Setting> all() {
        return session.read(
                handle -> handle.createQuery("select e.* from setting s join entry e on e.seq = s.seq order by s.key")
                        .map(EntryRow::read)
                        .map(shelf::read)
                        .list());
    }

    @Override
    public Setting keep(Setting setting, Verb verb) {
        Setting same = find(setting.key());
        if (same != null && !same.uid().equals(setting.uid())) {
            throw new Conflict("changed-meanwhile", setting.key() + " was set meanwhile", "read it again");
        }
        return ledger.keep(shelf, setting, verb);
    }
}
