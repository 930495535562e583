package org.claimdesk.core.desk;

import java.util.Comparator;
import java.util.List;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.setting.Settings;
import org.claimdesk.core.thing.Kind;
import org.jspecify.annotations.Nullable;

/** The settings of a desk in memory. */
final class MemorySettings implements Settings {
    private final MemoryShelf<Setting> shelf;

    MemorySettings(MemoryDesk desk) {
        shelf = new MemoryShelf<>(
                desk,
                Setting.class,
                Kind.SETTING,
                s -> 0,
                (s, version) -> new Setting(s.uid(), version, s.key(), s.value()));
    }

    @Override
    public @Nullable Setting find(String key) {
        return shelf.all()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Setting> all() {
        return shelf.all().sorted(Comparator.comparing(Setting::key)).toList();
    }

    @Override
    public Setting keep(Setting setting, Verb verb) {
        Setting same = find(setting.key());
        if (same != null && !same.uid().equals(setting.uid())) {
            throw new Conflict("changed-meanwhile", setting.key() + " was set meanwhile", "read it again");
        }
        return shelf.keep(setting, verb);
    }
}
