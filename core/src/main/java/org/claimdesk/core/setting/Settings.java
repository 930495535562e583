package org.claimdesk.core.setting;

import java.util.List;
import org.claimdesk.core.journal.Verb;
import org.jspecify.annotations.Nullable;

/** The settings of a desk. */
public interface Settings {
    /** Null when it was never set, so that it is as it comes. */
    @Nullable
    Setting find(String key);

    /** Those that were set, by key. */
    List<Setting> all();

    /**
     * Records the new state and gives it back with its new version; throws {@code Conflict} when it has moved on, or when
     * another setting has the key.
     */
    Setting keep(Setting setting, Verb verb);
}
