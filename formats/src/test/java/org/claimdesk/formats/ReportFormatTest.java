package org.claimdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.journal.Head;
import org.claimdesk.core.report.Report;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.fixtures.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    private static final Head HEAD = new Head(42, "ab".repeat(32), Instant.parse("2026-03-04T05:06:07.008Z"));
    private static final String BODY = "“Unemployment fell to 4.5%,” the minister said. 🍎 More follows.";

    private static ReportedClaim corrected() {
        TextPositionSelector place = new TextPositionSelector(21, 25);
        return new ReportedClaim(
                aClaim().number(1)
                        .appearingIn(
                                1, 2, BODY, "Unemployment fell to 4.5%", new Attribution("the minister", "said", true))
                        .quantities(Quantity.of(new BigDecimal("4.50"), "%", "4.5%", place))
                        .tags("economy", "labour")
                        .kinds(ClaimKind.NUMERIC, ClaimKind.QUOTATION)
                        .status(VerificationStatus.PUBLISHED)
                        .build(),
                List.of(anArticle().number(1).body(BODY).build()),
                List.of(
                        someEvidence()
                                .number(1)
                                .from("The rate of unemployment was 4.5 percent.")
                                .build(),
                        someEvidence()
                                .number(2)
                                .stance(Stance.CONTEXT)
                                .note("by phone")
                                .build()),
                List.of(
                        aReview().number(1).rating("Half true").build(),
                        aReview()
                                .number(2)
                                .rating("True")
                                .evidence(1)
                                .correcting(1, "the month was misread")
                                .build()));
    }

    /** Everything a hostile article could hope for. */
    private static ReportedClaim hostile() {
        String text =
                "=HYPERLINK(\"https://evil.example\"), \u001b[31mred\u009b0m\u2028*bold* <script>alert(1)</script> | 2 % of € 5";
        return new ReportedClaim(
                aClaim().number(2)
                        .text(text)
                        .claimant("@SUM(1+1)|\r\n# Heading")
                        .madeOn(null)
                        .status(VerificationStatus.REVIEWED)
                        .withdrawnBefore("=misread\n*twice*")
                        .appearingIn(2, 1, text, "*bold* <script>")
                        .build(),
                List.of(anArticle()
                        .number(2)
                        .title("[click](javascript:alert(1)) 1. `x`")
                        .url("javascript:alert('x')")
                        .publisher(null)
                        .build()),
                List.of(someEvidence()
                        .url("https://x.example/a)(b>c")
                        .quote("-1+1\n\n2. two")
                        .build()),
                List.of(aReview()
                        .ofClaim(2)
                        .rating("Not checkable")
                        .because("+1 because \"so\"")
                        .build()));
    }

    private static ReportedClaim bare() {
        return new ReportedClaim(aClaim().number(3).claimant(null).build(), List.of(), List.of(), List.of());
    }

    private static String written(ReportFormat format, ReportedClaim... claims) throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = new Report(HEAD, Stream.of(claims))) {
            format.write(report, out);
        }
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_is_written_the_same_way_every_time(ReportFormat format) throws IOException {
        Golden.matches(ReportFormatTest.class, "report." + format, written(format, corrected(), hostile(), bare()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_without_claims_is_a_whole_document(ReportFormat format) throws IOException {
        Golden.matches(ReportFormatTest.class, "empty." + format, written(format));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void nothing_that_a_terminal_obeys_leaves_the_desk(ReportFormat format) throws IOException {
        assertThat(written(format, hostile()).chars())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    @Test
    void the_json_report_is_valid_after_its_schema() throws IOException {
        assertThat(schema().validate(written(ReportFormat.JSON, corrected(), hostile(), bare()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(written(ReportFormat.JSON), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_notices_what_is_missing() throws IOException {
        String report = written(ReportFormat.JSON, corrected());
        assertThat(schema().validate(report.replace("\"claimant\"", "\"somebody\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(report.replace("\"published\"", "\"done\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        Path file = Path.of(System.getProperty("basedir", ""), "../docs/schema/report.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file));
    }
}
