package org.claimdesk.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Quotation;

/**
 * Who is said to have said what in one text. All places are in code points of the text; a speaker is never a name the
 * text doesn't hold.
 */
public final class Attributions {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"|“([^”\\n]+)”");
    private static final Pattern REPORTED = Pattern.compile(
            "(?<speaker>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)*) (?<cue>said|says|told|added|wrote)(?: that)? ");

    private final CodePointText text;
    private final List<Quotation> quotations;

    private Attributions(CodePointText text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Reads a text whose sentences are known. */
    public static Attributions in(CodePointText text, List<TextPositionSelector> sentences) {
        List<Quotation> quotations = new ArrayList<>();
        for (TextPositionSelector sentence : sentences) {
            Matcher report = REPORTED.matcher(text.slice(sentence));
            if (report.find()) {
                Attribution attribution = new Attribution(report.group("speaker"), report.group("cue"), true);
                addQuotations(text, sentence, attribution, quotations);
            }
        }
        return new Attributions(text, List.copyOf(quotations));
    }

    private static void addQuotations(
            CodePointText text, TextPositionSelector sentence, Attribution attribution, List<Quotation> quotations) {
        Matcher quoted = QUOTED.matcher(text.slice(sentence));
        int offset = text.toUtf16(sentence.start());
        while (quoted.find()) {
            int group = quoted.group(1) == null ? 2 : 1;
            TextPositionSelector place = text.place(offset + quoted.start(group), offset + quoted.end(group));
            quotations.add(new Quotation(quoted.group(group), place, attribution));
        }
    }

    /** Passages between quotation marks that are attributed to somebody, in the order of the text. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Who is said to have said this sentence, outermost first; empty where the article speaks itself. */
    public List<Attribution> of(TextPositionSelector sentence) {
        Matcher report = REPORTED.matcher(text.slice(sentence));
        return report.find()
                ? List.of(new Attribution(report.group("speaker"), report.group("cue"), false))
                : List.of();
    }

    /** What is said in this sentence, without the words that attribute it; the whole sentence where nothing does. */
    public TextPositionSelector contentOf(TextPositionSelector sentence) {
        Matcher report = REPORTED.matcher(text.slice(sentence));
        return report.lookingAt()
                ? text.place(text.toUtf16(sentence.start()) + report.end(), text.toUtf16(sentence.end()))
                : sentence;
    }
}
