package org.claimdesk.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimdesk.core.journal.HashedContent;
import org.claimdesk.core.thing.Thing;

/**
 * New things with all that can be made of them before it is known where in the journal they go.
 *
 * @param contents of the things, in their order
 */
record Additions<T extends Thing>(List<T> things, List<HashedContent> contents, Shelf.ReadyRows rows) {
    /** @param at when the step began */
    static <T extends Thing> Additions<T> of(Shelf<T> shelf, List<T> things, Instant at) {
        List<HashedContent> contents = things.stream()
                .map(thing -> HashedContent.of(at, shelf.write(thing)))
                .toList();
        return new Additions<>(things, contents, shelf.rowsOf(things));
    }

    void forEach(BiConsumer<T, HashedContent> action) {
        for (int i = 0; i < things.size(); i++) {
            action.accept(things.get(i), contents.get(i));
        }
    }
}
