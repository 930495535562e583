package org.claimdesk.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.analysis.sentence.SentenceSplitter;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks, and whether all is quoted, is the same wherever a sentence tells when, where and how it was said. */
class SpokenFormsTest {
    private static final String BEFORE =
            "Jane Doe has been the mayor of Ely since 2019. The Ely Bank opened an office there.\n\n";

    /** How somebody is told of, and the name that is expected. */
    private static final Map<String, String> SPEAKERS = Map.ofEntries(
            Map.entry("Mayor Jane Doe", "Jane Doe"),
            Map.entry("the mayor, Jane Doe,", "Jane Doe"),
            Map.entry("Jane Doe, mayor of Ely,", "Jane Doe"),
            Map.entry("U.S. Sen. Jane Doe, D-Ely,", "Jane Doe"),
            Map.entry("Jane Doe, who leads the union,", "Jane Doe"),
            Map.entry("Jane Doe, 34,", "Jane Doe"),
            Map.entry("Ms Doe", "Jane Doe"),
            Map.entry("Ely Bank spokeswoman Mary Poe", "Mary Poe"),
            Map.entry("Mary Poe, a spokeswoman for the Ely Bank,", "Mary Poe"),
            Map.entry("the Health Ministry", "Health Ministry"),
            Map.entry("one of the engineers", "one of the engineers"),
            Map.entry("Minister for Trade and Industry Jane Doe", "Jane Doe"),
            Map.entry("chairman and chief executive Jane Doe", "Jane Doe"),
            Map.entry("Deputy Mayor and Finance Minister Jane Doe", "Jane Doe"),
            Map.entry("the minister for trade, Jane Doe,", "Jane Doe"),
            Map.entry("councillors Paul Carr and Mia Lund", "Paul Carr and Mia Lund"),
            Map.entry("the state commissioner for information Jane Doe", "Jane Doe"),
            Map.entry("a team of 22 senators working on the offer", "a team of 22 senators working on the offer"),
            Map.entry("an analyst at Ely Bank", "an analyst at Ely Bank"),
            Map.entry("police", "police"));

    private static final List<String> BEHIND = List.of(
            "",
            " on Tuesday",
            " late on Tuesday",
            " Tuesday",
            " last week",
            " two weeks ago",
            " earlier",
            " again",
            " then",
            " in a statement",
            " in a statement on Tuesday",
            " in a phone interview",
            " by phone",
            " by email",
            " by telephone from Paris",
            " at a news conference in Paris",
            " during a visit to Rome",
            " on Twitter",
            " after the meeting",
            " through a spokesman",
            " in a letter to the council",
            " under oath",
            " with a laugh",
            " ahead of the vote",
            " in 2019",
            " in a video posted on Facebook",
            " before leaving for Rome");

    private static final List<String> IN_FRONT = List.of(
            "On Tuesday, ",
            "Meanwhile, ",
            "However, ",
            "But ",
            "Earlier, ",
            "In a statement, ",
            "Speaking in Paris, ",
            "Asked about the vote, ",
            "When the vote was over, ",
            "Two weeks ago, ",
            "Despite the vote, ",
            "Even so, ",
            "Though the vote was lost, ",
            "In an interview with the Ely Post, ");

    private static final List<String> BETWEEN = List.of(
            " also", " later", " on Tuesday", " has", " repeatedly", " last week", " on Twitter", " in a statement");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{S} said{a} that prices had doubled.",
                "{S} added{a} that prices had doubled.",
                "{S} said{a} prices had doubled.",
                "Prices have doubled, {s} said{a}."
            })
    void told_with_an_adjunct_behind(String form) {
        assertThat(misread(form, BEHIND, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{S} said{a}: “Prices have doubled.”",
                "{S} told reporters{a}: “Prices have doubled.”",
                "{S} said{a}, “Prices have doubled.”",
                "{S} said{a} “Prices have doubled since 2019.”",
                "“Prices have doubled,” {s} said{a}.",
                "“Prices have doubled,” {s} pointed out{a}.",
                "“Prices have doubled,” {s} said{a}. “Rents have not.”"
            })
    void quoted_with_an_adjunct_behind(String form) {
        assertThat(misread(form, BEHIND, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}{s} said that prices had doubled.", "{a}{s} said prices had doubled."})
    void told_with_an_adjunct_in_front(String form) {
        assertThat(misread(form, IN_FRONT, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a}{s} said, “Prices have doubled.”",
                "{a}{s} said: “Prices have doubled.”",
                "{a}{s} said “Prices have doubled since 2019.”"
            })
    void quoted_with_an_adjunct_in_front(String form) {
        assertThat(misread(form, IN_FRONT, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{S}{a} said that prices had doubled.", "Prices have doubled, {s}{a} said."})
    void told_with_an_adjunct_before_the_verb(String form) {
        assertThat(misread(form, BETWEEN, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{S}{a} said, “Prices have doubled.”", "“Prices have doubled,” {s}{a} said."})
    void quoted_with_an_adjunct_before_the_verb(String form) {
        assertThat(misread(form, BETWEEN, true)).isEmpty();
    }

    /** Sentences whose speaker isn't found, or not as told or quoted, and what is read in them. */
    private static List<String> misread(String form, List<String> adjuncts, boolean direct) {
        List<String> misread = new ArrayList<>();
        SPEAKERS.forEach((told, name) -> {
            for (String adjunct : adjuncts) {
                String sentence =
                        form.replace("{S}", capital(told)).replace("{s}", told).replace("{a}", adjunct);
                for (Attribution said : said(capital(sentence))) {
                    boolean right = name.equalsIgnoreCase(said.speaker()) && said.direct() == direct;
                    if (!right) {
                        misread.add(sentence + " " + said);
                    }
                }
            }
        });
        return misread;
    }

    /** The outermost attribution of each sentence. */
    private static List<Attribution> said(String sentence) {
        CodePointText text = CodePointText.of(BEFORE + sentence);
        List<TextPositionSelector> sentences = SentenceSplitter.split(text);
        Attributions attributions = Attributions.in(text, sentences);
        return sentences.stream()
                .filter(place -> place.start() >= BEFORE.length())
                .map(place -> attributions.of(place).stream().findFirst().orElse(new Attribution(null, "", false)))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
