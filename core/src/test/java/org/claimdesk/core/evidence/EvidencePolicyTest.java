package org.claimdesk.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.core.anchor.Sketch;
import org.claimdesk.core.fixture.EvidenceBuilder;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidencePolicyTest {
    private static final EvidencePolicy USUAL = new EvidencePolicy(new Thresholds(1, 0.5, 365));
    private static final String ARTICLE =
            "Unemployment fell to 4.5 percent in March, the labour office said on Friday, the"
                    + " lowest rate since the series began in 1991. Employers in the north took on most of the new staff.";
    private static final Checked CHECKED = new Checked(List.of(new Checked.Text(
            "https://example.org/news/unemployment", "The Example", Sha256.of(ARTICLE), Sketch.of(ARTICLE))));
    private static final Set<Stance> SUPPORTS = EnumSet.of(Stance.SUPPORTS);
    private static final Set<Stance> EITHER = EnumSet.of(Stance.SUPPORTS, Stance.REFUTES);
    private static final EvidencePolicy TWO_SOURCES = new EvidencePolicy(new Thresholds(2, 0.5, 365));

    private static EvidenceBuilder item(int number) {
        return someEvidence()
                .number(number)
                .url("https://site" + number + ".example.net/")
                .publisher("Publisher " + number);
    }

    private static Basis basis(Set<Stance> sides, Evidence... evidence) {
        return new Basis("C1", sides, List.of(evidence), CHECKED);
    }

    private static void assertCarries(EvidencePolicy policy, Set<Stance> sides, Evidence... evidence) {
        assertThatCode(() -> policy.require(basis(sides, evidence))).doesNotThrowAnyException();
    }

    private static void assertCarries(Evidence... evidence) {
        assertCarries(USUAL, SUPPORTS, evidence);
    }

    private static Refused assertRefused(String code, EvidencePolicy policy, Set<Stance> sides, Evidence... evidence) {
        Refused refused = catchThrowableOfType(Refused.class, () -> policy.require(basis(sides, evidence)));
        assertThat(refused).as(code).isNotNull();
        assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
        return refused;
    }

    private static Refused assertRefused(String code, Evidence... evidence) {
        return assertRefused(code, USUAL, SUPPORTS, evidence);
    }

    private static void assertCircular(String reason, Evidence... evidence) {
        assertThat(assertRefused("circular", evidence))
                .hasMessage("no independent evidence supports C1: " + reason)
                .hasFieldOrPropertyWithValue("hint", "add evidence from another source");
    }

    @Test
    void one_independent_item_on_its_side_carries_a_verdict() {
        assertCarries(someEvidence().build());
    }

    @Test
    void a_passage_that_stands_in_its_snapshot_carries_a_verdict() {
        assertCarries(someEvidence()
                .quote("4.5 percent")
                .from("It was 4.5 percent in March.")
                .build());
    }

    @Test
    void either_side_carries_a_mixed_verdict() {
        assertCarries(USUAL, EITHER, someEvidence().stance(Stance.REFUTES).build());
    }

    @Test
    void without_evidence_there_is_no_verdict() {
        assertThat(assertRefused("evidence-missing"))
                .hasMessage("no evidence supports C1")
                .hasFieldOrPropertyWithValue("hint", "add some: evidence add C1 --stance supports --url … --quote …");
    }

    @Test
    void evidence_for_the_other_side_does_not_count() {
        assertRefused("evidence-missing", someEvidence().stance(Stance.REFUTES).build());
    }

    @Test
    void context_carries_neither_side() {
        assertThat(assertRefused(
                        "evidence-missing",
                        USUAL,
                        EITHER,
                        someEvidence().stance(Stance.CONTEXT).build()))
                .hasMessage("no evidence supports or refutes C1");
    }

    @Test
    void removed_evidence_does_not_count() {
        assertRefused("evidence-missing", someEvidence().removed("a hoax").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/news/unemployment/?utm_source=x#top",
                "https://web.archive.org/web/20260301120000/https://example.org/news/unemployment",
                "https://archive.example.com/http://www.example.org/news/unemployment?fbclid=1"
            })
    void the_checked_article_is_no_evidence_for_itself(String url) {
        assertCircular("E1 is the checked article itself", item(1).url(url).build());
    }

    @Test
    void a_page_about_the_checked_article_may_be_evidence() {
        assertCarries(item(1).url("https://check.example.net/?of=https://example.org/news/unemployment")
                .build());
    }

    @Test
    void the_checked_articles_very_text_is_no_evidence_for_it() {
        assertCircular(
                "E1 has the checked article's very text",
                item(1).quote("4.5 percent").from(ARTICLE).build());
    }

    @Test
    void a_copy_of_the_checked_article_with_another_beginning_is_no_evidence_for_it() {
        assertCircular(
                "E1 is a copy of the checked article, all but a few words",
                item(1).quote("4.5 percent").from("Morning news. " + ARTICLE).build());
    }

    @Test
    void an_article_that_says_the_same_in_its_own_words_is_evidence() {
        assertCarries(item(1).quote("4.5 percent")
                .from(
                        "The labour office counted fewer people without work in March than in any month since 1991: 4.5 percent."
                                + " It was in the north, above all, that firms had places to fill.")
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/other",
                "http://www.example.org/",
                "https://m.example.org/x",
                "https://amp.example.org/x"
            })
    void the_checked_articles_own_site_is_no_source_if_it_is_the_only_one(String url) {
        assertCircular(
                "E1 is from the checked article's own site, example.org",
                item(1).url(url).build());
        assertCarries(item(1).url(url).build(), item(2).build());
    }

    @Test
    void another_host_below_the_same_name_is_another_site() {
        assertCarries(item(1).url("https://office.example.org/march").build());
    }

    @Test
    void the_checked_articles_own_publisher_is_no_source() {
        assertCircular(
                "E1 is from the checked article's own publisher",
                item(1).publisher(" the  example").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Example", "the example", "example.org", "https://www.example.org/news/other"})
    void what_is_declared_to_be_from_the_checked_articles_house_is_no_evidence(String origin) {
        assertCircular(
                "E1 has its words from where the checked article is from",
                item(1).origin(origin).build());
    }

    @Test
    void what_shares_its_origin_with_the_checked_article_is_no_evidence() {
        Evidence article = item(1).url("https://example.org/news/unemployment")
                .origin("Coastline Wire")
                .build();
        Evidence paper = item(2).origin("coastline wire").build();

        assertCircular("E1 is the checked article itself; E2 has its words from where E1 is from", article, paper);
    }

    @Test
    void a_copy_of_a_copy_is_no_evidence() {
        String cut = ARTICLE.substring(0, ARTICLE.indexOf("Employers"));
        String more = cut + "It had been 4.9 percent in February, and the minister spoke of a turn.";

        assertCircular(
                "E1 is a copy of the checked article, all but a few words; E2 is a copy of E1, all but a few words",
                item(1).quote("4.5 percent").from(cut).build(),
                item(2).quote("4.5 percent").from(more).build());
    }

    @Test
    void a_passage_that_is_not_in_its_snapshot_does_not_carry_a_verdict() {
        assertThat(assertRefused(
                        "quote-not-found",
                        item(1).quote("4.5 percent").from("It was 4.8 percent.").build()))
                .hasMessage("the passage of E1 is not in its snapshot")
                .hasFieldOrPropertyWithValue("hint", "quote it as it stands there, or keep the snapshot that has it");
    }

    @Test
    void an_altered_passage_does_not_carry_a_verdict_and_is_shown_beside_the_real_one() {
        assertThat(assertRefused(
                        "quote-altered",
                        item(1).quote("It was 4.5 percent.")
                                .alteredFrom("It was 5.4 percent.")
                                .build()))
                .hasMessage("the passage of E1 is altered, a number differs: It was [-4.5-]{+5.4+} percent.")
                .hasFieldOrPropertyWithValue(
                        "hint", "add it as it stands there, which is what {+…+} has in place of [-…-]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was 4.5 percent | It was 5.4 percent    | a number differs: It was [-4.5-]{+5.4+} percent
            It was raised      | It was not raised     | a negation differs: It was {+not+} raised
            It was raised      | It was lowered        | words differ: It was [-raised-]{+lowered+}
            """)
    void it_is_told_whether_a_number_or_a_negation_was_altered(String quote, String actual, String alteration) {
        Evidence altered = item(1).quote(quote).alteredFrom(actual).build();

        assertThat(EvidencePolicy.alteration(altered.difference())).isEqualTo(alteration);
    }

    @Test
    void one_good_item_is_enough_among_bad_ones() {
        assertCarries(
                item(1).quote("4.5 percent").from("It was 4.8 percent.").build(),
                item(2).url("https://example.org/news/unemployment").build(),
                item(3).quote("It was 4.5 percent.")
                        .alteredFrom("It was 5.4 percent.")
                        .build(),
                item(4).build());
    }

    @Test
    void a_desk_may_want_two_sources() {
        assertThat(assertRefused("evidence-too-little", TWO_SOURCES, SUPPORTS, item(1).build()))
                .hasMessage("C1 has 1 independent source on that side, and 2 are needed");
        assertCarries(TWO_SOURCES, SUPPORTS, item(1).build(), item(2).build());
    }

    @Test
    void one_wire_story_in_three_papers_is_one_source() {
        String wire =
                "Fire destroyed a warehouse at Harlow docks on Sunday night, and 41 people were taken to hospital, the"
                        + " fire service said. The cause was not known on Monday.";
        Evidence[] papers = {
            item(1).quote("41 people").from(wire).build(),
            item(2).quote("41 people").from("Harlow, Monday. " + wire).build(),
            item(3).quote("41 people").from(wire + " Read more tomorrow.").build()
        };

        assertCarries(papers);
        assertThat(assertRefused("circular", TWO_SOURCES, SUPPORTS, papers))
                .hasMessage(
                        "C1 has 1 independent source on that side, and 2 are needed: E2 is a copy of E1, all but a few"
                                + " words; E3 is a copy of E1, all but a few words");
    }

    @Test
    void passages_without_snapshots_are_copies_when_they_are_long_and_the_same() {
        String passage =
                "Fire destroyed a warehouse at Harlow docks on Sunday night, and 41 people were taken to hospital.";
        Evidence one = item(1).quote(passage).sketched().build();
        Evidence other = item(2).quote(passage).sketched().build();

        assertRefused("circular", TWO_SOURCES, SUPPORTS, one, other);
        assertCarries(
                TWO_SOURCES,
                SUPPORTS,
                item(1).quote("41 people were hurt").sketched().build(),
                item(2).quote("41 people were hurt").sketched().build());
    }

    @Test
    void a_declared_common_origin_is_one_source() {
        assertRefused(
                "circular",
                TWO_SOURCES,
                SUPPORTS,
                item(1).origin("Coastline Wire").build(),
                item(2).origin("coastline  wire").build());
        assertRefused(
                "circular",
                TWO_SOURCES,
                SUPPORTS,
                item(1).publisher("Coastline Wire").build(),
                item(2).origin("Coastline Wire").build());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.net/1, https://www.a.example.net/2",
        "https://a.example.net/1, https://a.example.net/1#top"
    })
    void one_house_is_one_source(String one, String other) {
        assertRefused(
                "circular",
                TWO_SOURCES,
                SUPPORTS,
                item(1).url(one).build(),
                item(2).url(other).build());
    }

    @Test
    void how_alike_copies_are_is_the_desks_to_say() {
        Evidence copy =
                item(1).quote("4.5 percent").from("Morning news. " + ARTICLE).build();

        assertCarries(new EvidencePolicy(new Thresholds(1, 0.99, 365)), SUPPORTS, copy);
    }

    @Test
    void the_policy_says_its_rules_with_its_thresholds() {
        assertThat(USUAL.rules().get(0))
                .isEqualTo("a decisive rating needs evidence on its side from 1 independent source");
        assertThat(new EvidencePolicy(new Thresholds(2, 0.8, 30)).rules())
                .anySatisfy(rule -> assertThat(rule).contains("2 independent sources"))
                .anySatisfy(rule -> assertThat(rule).contains("80 %"))
                .anySatisfy(rule -> assertThat(rule).contains("30 days"));
    }
}
