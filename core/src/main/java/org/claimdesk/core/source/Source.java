package org.claimdesk.core.source;

import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.jspecify.annotations.Nullable;

/**
 * A person, office, organisation, publication, document or data set that can be asked or cited.
 *
 * @param label its name as it is usually written; unique on a desk, letter case aside
 * @param sort what it is
 */
public record Source(
        Uid uid,
        SourceId id,
        int version,
        String label,
        SourceKind sort,
        @Nullable String url) implements Thing {
    public Source {
        label = label.strip();
        if (label.isEmpty()) {
            throw new Malformed("name-empty", "a source needs a name", "give it with --name");
        }
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public String name() {
        return id.toString();
    }
}
