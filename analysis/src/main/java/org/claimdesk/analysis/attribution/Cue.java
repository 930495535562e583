package org.claimdesk.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form of a verb that attributes.
 *
 * @param act how it takes what is said
 * @param form which form of the verb this is
 * @param nounLike whether the form is more often a noun
 */
record Cue(Act act, Form form, boolean nounLike) {
    /** How a verb takes what is said. */
    enum Act {
        /** Takes a whole statement, and may stand after it. */
        SAY,
        /** Says something only before a quotation or "that"; its object is a thing otherwise: "shared a picture". */
        REMARK,
        /** Takes a thing and a name for it. */
        DESCRIBE,
        /** Takes a statement nobody need have uttered. */
        BELIEVE,
        /** Attributes a quoted part, but no statement. */
        ACT
    }

    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private static final Map<String, Cue> FORMS = forms();

    /** What this word in lower case attributes, if it does. */
    static @Nullable Cue of(String word) {
        return FORMS.get(word);
    }

    /** All words that attribute. */
    static Set<String> words() {
        return FORMS.keySet();
    }

    boolean finite() {
        return form != Form.GERUND;
    }

    /** Whether it tells what somebody thinks of something. */
    boolean isOpinion() {
        return act == Act.BELIEVE || act == Act.DESCRIBE;
    }

    boolean mayBePassive() {
        return form == Form.PAST || form == Form.PARTICIPLE;
    }

    /** Whether it can stand behind what is said, its speaker after it ("…, said Smith"). */
    boolean mayFollow() {
        return (act == Act.SAY || act == Act.REMARK) && finite();
    }

    private static Map<String, Cue> forms() {
        Map<String, List<String>> sections = WordLists.lines("cues.txt");
        Set<String> nouns = new HashSet<>();
        sections.getOrDefault("noun-like", List.of()).forEach(line -> nouns.addAll(List.of(line.split(" +"))));
        Map<String, Cue> forms = new HashMap<>();
        for (Act act : Act.values()) {
            for (String line : sections.getOrDefault(act.name().toLowerCase(java.util.Locale.ROOT), List.of())) {
                String[] verb = line.split(" +");
                inflect(verb.length == 1 ? regular(verb[0]) : verb, act, nouns, forms);
            }
        }
        return Map.copyOf(forms);
    }

    private static void inflect(String[] verb, Act act, Set<String> nouns, Map<String, Cue> forms) {
        Form[] all = verb.length == 4
                ? new Form[] {Form.BASE, Form.THIRD, Form.PAST, Form.GERUND}
                : new Form[] {Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.GERUND};
        for (int i = 0; i < verb.length; i++) {
            forms.putIfAbsent(verb[i], new Cue(act, all[i], nouns.contains(verb[i])));
        }
    }

    private static String[] regular(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e")) {
            String stem = base.substring(0, last);
            return new String[] {base, base + "s", base + "d", (base.endsWith("ee") ? base : stem) + "ing"};
        }
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
            String stem = base.substring(0, last);
            return new String[] {base, stem + "ies", stem + "ied", base + "ing"};
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return new String[] {base, base + (hissing ? "es" : "s"), base + "ed", base + "ing"};
    }
}
