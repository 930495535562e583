package org.claimdesk.shell;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.core.claim.Appearance;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Plan;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.Staleness;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.review.Correction;
import org.claimdesk.core.review.Review;

/** A claim as a reviewer works on it: what is said, where, what bears on it, what was found earlier. */
final class ReviewBody {
    private static final int FIELD = 10;
    private static final int MARK = 6;

    /** One side of the words takes at most about a twelfth of the screen. */
    private static final int SHARE = 12;

    private final ReviewSheet sheet;
    private final Claim claim;
    private final Block block;

    private ReviewBody(ReviewSheet sheet, Block block) {
        this.sheet = sheet;
        this.claim = sheet.claim();
        this.block = block;
    }

    static void write(ReviewSheet sheet, Block block) {
        new ReviewBody(sheet, block).write();
    }

    private void write() {
        block.text(MARK, Style.ID.of(claim.id()), "  ", ClaimView.styled(claim.status()), Style.DIM.of(worth()));
        block.text(0, Style.BOLD.of(claim.statement().text()));
        statement();
        staleness();
        sheet.excerpts().forEach(this::excerpt);
        int more = claim.appearances().size() - sheet.excerpts().size();
        if (more > 0) {
            block.text(0, Style.DIM.of("and in " + Counted.of(more, "more place")));
        }
        evidence();
        if (!sheet.reported().reviews().isEmpty()) {
            block.blank();
            sheet.reported().reviews().forEach(this::review);
        }
        reasons();
    }

    private String worth() {
        Plan plan = claim.plan();
        return String.format(
                        Locale.ROOT,
                        "  score %.2f · urgency %.2f",
                        claim.proposal().score(),
                        sheet.urgency())
                + (plan.due() == null ? "" : " · due " + plan.due())
                + (plan.priority() == Priority.NORMAL ? "" : " · priority " + plan.priority())
                + (plan.assignee() == null ? "" : " · for " + plan.assignee());
    }

    private void statement() {
        String on = claim.statement().madeOn() == null
                ? ""
                : ", on " + claim.statement().madeOn();
        String claimant = claim.statement().claimant();
        field("Claimant", claimant == null ? "" : claimant + on);
        field(
                "Numbers",
                claim.statement().quantities().stream().map(ClaimView::words).collect(Collectors.joining("; ")));
        field("Tags", joined(claim.tags()));
        field("Because", ArticleViews.shown(claim.work().because()));
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            block.text(FIELD, Style.DIM.of(Columns.padRight(name, FIELD)), value);
        }
    }

    private void staleness() {
        Staleness why = claim.work().staleness();
        if (why == null) {
            return;
        }
        block.text(FIELD, Style.WARN.of(Columns.padRight("Stale", FIELD)), why.reason());
        if (why.before() != null) {
            block.text(4, Style.BAD.of("  - " + why.before()));
        }
        if (why.after() != null) {
            block.text(4, Style.GOOD.of("  + " + why.after()));
        }
    }

    private void excerpt(Excerpt excerpt) {
        Appearance appearance = excerpt.appearance();
        String day = excerpt.article().publishedOn() == null
                ? ""
                : ", " + excerpt.article().publishedOn();
        block.blank();
        block.line(
                Style.DIM.of("In "),
                Style.ID.of(appearance.article()),
                " " + excerpt.article().headline(),
                Style.DIM.of(day + (appearance.revision() > 1 ? ", revision " + appearance.revision() : "")));
        int around = block.width() * block.height() / SHARE;
        block.text(
                0,
                excerpt.before(around),
                Style.MARK.of(block.colored() ? excerpt.words() : "[" + excerpt.words() + "]"),
                excerpt.after(around));
        if (!appearance.attribution().isEmpty()) {
            block.text(
                    FIELD,
                    Style.DIM.of(Columns.padRight("Said by", FIELD)),
                    appearance.attribution().stream().map(ClaimView::words).collect(Collectors.joining(" ← ")));
        }
    }

    private void evidence() {
        block.blank();
        if (sheet.reported().evidence().isEmpty()) {
            block.text(0, Style.DIM.of("No evidence."));
        }
        sheet.reported().evidence().forEach(this::evidence);
    }

    private void evidence(Evidence item) {
        String title = item.citation().title() == null ? "" : item.citation().title() + ", ";
        block.text(
                MARK,
                mark(item.stance()),
                " ",
                Style.ID.of(Columns.padRight(item.name(), MARK - 2)),
                "“" + item.quote() + "”");
        block.line(
                " ".repeat(MARK),
                Style.DIM.of(item.stance() + ", " + EvidenceViews.words(item.match()) + ", " + title
                        + item.citation().url()));
    }

    private static Styled mark(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Style.GOOD.of("+");
            case REFUTES -> Style.BAD.of("−");
            case CONTEXT -> Style.DIM.of("·");
        };
    }

    private void review(Review review) {
        block.text(
                MARK,
                Style.ID.of(Columns.padRight(review.name(), MARK)),
                Style.BOLD.of(review.verdict().rating()),
                Style.DIM.of(" by " + review.reviewer() + ", "
                        + review.at().toString().substring(0, 10) + ReviewViews.role(review) + ": "),
                review.verdict().because());
        Correction correction = review.correction();
        if (correction != null) {
            block.text(
                    MARK, " ".repeat(MARK), Style.WARN.of("corrects " + correction.of() + ": " + correction.because()));
        }
    }

    private void reasons() {
        if (!claim.proposal().reasons().isEmpty()) {
            block.blank();
            field("Proposed", String.join("; ", claim.proposal().reasons()));
        }
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
