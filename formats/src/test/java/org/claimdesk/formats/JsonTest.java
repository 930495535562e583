package org.claimdesk.formats;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.anyRevision;
import static org.claimdesk.core.fixture.Fixtures.anySource;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.ArticleId;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.ClaimId;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quotation;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Imported;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.journal.Verification;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.fixtures.Golden;
import org.claimdesk.formats.json.Json;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void each_thing_has_one_shape() {
        ReportedClaim claim = new ReportedClaim(
                aClaim().stale(VerificationStatus.PUBLISHED).build(),
                List.of(anArticle().build()),
                List.of(someEvidence().build()),
                List.of(aReview().build()));
        Imported imported = new Imported(
                new Imported.ArticleCounts(1, 2, 3, 4),
                new Imported.ClaimCounts(5, 6, 7, 8, 9),
                List.of(new ArticleId(1)),
                List.of(Problem.error("x.json", 3, "because")));
        String shapes = Stream.of(
                        Json.imported(imported),
                        Json.article(anArticle().build()),
                        Json.article(anArticle().build(), anyRevision(), List.of(new ClaimId(1))),
                        Json.claim(claim),
                        Json.listedClaim(claim),
                        Json.source(anySource()),
                        Json.head(Head.EMPTY),
                        Json.verification(new Verification(123, "ab", 0, null)),
                        Json.verification(new Verification(56, "ab", 57, "entry 57 was changed")))
                .collect(joining("\n", "", "\n"));
        Golden.matches(JsonTest.class, "shapes.jsonl", shapes);
    }

    @Test
    void a_reading_gives_what_was_found_with_its_places() {
        TextPositionSelector place = new TextPositionSelector(0, 9);
        Attribution attribution = new Attribution(null, "said", true);
        Quantity quantity = Quantity.of(new BigDecimal("2.3E+6"), "people", "2.3 million", place);
        Candidate candidate = new Candidate(
                "2.3 milli",
                place,
                Kinds.of(ClaimKind.NUMERIC),
                1 / 3.0,
                List.of("states a quantity"),
                List.of(attribution),
                List.of(quantity),
                List.of());
        Golden.matches(
                JsonTest.class,
                "reading.json",
                Json.reading(
                                null,
                                List.of(place),
                                List.of(candidate),
                                List.of(new Quotation("2.3 milli", place, attribution)))
                        + "\n");
    }

    @Test
    void an_object_of_any_fields_keeps_their_order() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("z", 1);
        fields.put("a", List.of(Map.of("x", true)));
        fields.put("json", Json.written("{\"b\" : 1.50, \"c\":\"\u009b\"}"));
        assertThat(Json.object(fields))
                .isEqualTo("{\"z\":1,\"a\":[{\"x\":true}],\"json\":{\"b\":1.50,\"c\":\"\\u009b\"}}");
    }

    @Test
    void an_array_is_whole_when_it_is_empty_and_streams_when_it_is_not() throws IOException {
        StringWriter out = new StringWriter();
        Json.array(Stream.empty(), out);
        Json.array(Stream.of("1", "{}"), out);
        assertThat(out).hasToString("[][1,\n{}]");
        assertThat(Json.array(List.of())).isEqualTo("[]");
    }

    @Property
    void any_text_comes_back_as_it_went_in_and_holds_nothing_that_is_obeyed(@ForAll String text) throws IOException {
        String json = Json.object(Map.of("text", text));
        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(read.path("text").asText()).isEqualTo(text);
        assertThat(json.chars()).noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }
}
