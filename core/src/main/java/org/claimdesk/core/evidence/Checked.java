package org.claimdesk.core.evidence;

import java.util.List;
import org.claimdesk.core.anchor.Sketch;
import org.jspecify.annotations.Nullable;

/** The articles under scrutiny, as far as they could be mistaken for evidence. */
public record Checked(List<Text> texts) {
    public static final Checked NOTHING = new Checked(List.of());

    /**
     * One revision of one article.
     *
     * @param sha256 of its body
     * @param sketch of its body
     */
    public record Text(@Nullable String url, @Nullable String publisher, String sha256, Sketch sketch) {}

    public Checked {
        texts = List.copyOf(texts);
    }
}
