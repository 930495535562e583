package org.claimdesk.formats.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** The parts of an article while they come in, and what was wrong with them. */
public final class DraftParts {
    /** Longest value of anything but a body, in UTF-16 units. */
    public static final int LONGEST_FIELD = 4_000;

    private static final int MOST_AUTHORS = 500;
    private final List<String> authors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private @Nullable String url;
    private @Nullable String title;
    private String body = "";
    private @Nullable String publisher;
    private @Nullable LocalDate publishedOn;
    private @Nullable String language;

    public DraftParts url(@Nullable String text) {
        url = checked("url", text);
        return this;
    }

    public DraftParts title(@Nullable String text) {
        title = checked("title", text);
        return this;
    }

    public DraftParts body(String text) {
        body = text;
        refuseHalfCharacters("body", text);
        return this;
    }

    public DraftParts publisher(@Nullable String text) {
        publisher = checked("publisher", text);
        return this;
    }

    public DraftParts author(String text) {
        String author = checked("author", text);
        if (author != null && authors.size() < MOST_AUTHORS) {
            authors.add(author);
        }
        return this;
    }

    /** A date as it stands; one that cannot be read is a doubt, not a fault. */
    public DraftParts published(String text) {
        publishedOn = Dates.parse(text);
        if (publishedOn == null && !text.isBlank()) {
            doubt("date of publication left out, it is no date: " + Inert.quote(text));
        }
        return this;
    }

    public DraftParts publishedOn(@Nullable LocalDate day) {
        publishedOn = day;
        return this;
    }

    public DraftParts language(@Nullable String text) {
        language = checked("language", text);
        return this;
    }

    /** Something that makes the whole record worthless. */
    public void fault(String reason) {
        faults.add(reason);
    }

    /** Something that was left out or put right. */
    public void doubt(String reason) {
        doubts.add(reason);
    }

    private @Nullable String checked(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_FIELD) {
            fault(name + " has " + text.length() + " characters, the most is " + LONGEST_FIELD);
            return null;
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            fault(name + " has a NUL at character " + nul);
        }
        refuseHalfCharacters(name, text);
        return text;
    }

    private void refuseHalfCharacters(String name, String text) {
        int place = halfCharacter(text);
        if (place >= 0) {
            fault(name + " has half a surrogate pair at character " + place);
        }
    }

    /** Such a half cannot be written as UTF-8, so it would come back from a desk as something else. */
    private static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isBmpCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * The article, or why it is none.
     *
     * @param place where in the file the record stands, such as {@code line 3}; empty when there is nothing to say
     */
    public Finding finding(String place) {
        if (!faults.isEmpty()) {
            return Finding.bad(placed(faults, place));
        }
        try {
            ArticleDraft draft = new ArticleDraft(url, title, body, publisher, authors, publishedOn, language);
            return new Finding(draft, doubts.isEmpty() ? null : placed(doubts, place));
        } catch (Malformed e) {
            return Finding.bad(placed(List.of(e.getMessage() + ": " + e.hint()), place));
        }
    }

    private static String placed(List<String> reasons, String place) {
        return String.join("; ", reasons) + (place.isEmpty() ? "" : " (" + place + ")");
    }
}
