package org.claimdesk.core.setting;

import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;

/**
 * One setting of a desk that is not as it comes.
 *
 * @param key what it is called, such as {@code reviews-needed}
 * @param value in the words in which it is shown and set
 */
public record Setting(Uid uid, int version, String key, String value) implements Thing {
    /** The same setting with another value. */
    public Setting as(String other) {
        return new Setting(uid, version, key, other);
    }

    @Override
    public Kind kind() {
        return Kind.SETTING;
    }

    @Override
    public String name() {
        return key;
    }
}
