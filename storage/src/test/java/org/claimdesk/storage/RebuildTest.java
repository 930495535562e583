package org.claimdesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.core.fixture.Fixtures.aClaim;
import static org.claimdesk.core.fixture.Fixtures.aReview;
import static org.claimdesk.core.fixture.Fixtures.anArticle;
import static org.claimdesk.core.fixture.Fixtures.someEvidence;
import static org.claimdesk.core.fixture.Fixtures.uid;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;
import org.claimdesk.core.thing.Uids;

/** However a desk came to be what it is, its journal alone gives the same tables. */
final class RebuildTest {
    private static final StepHeader STEP = StepHeader.of("a test", "jane");
    private static final String[] RATINGS = {"False", "True", "Half true"};

    @Property(tries = 40)
    void any_history_of_keeping_and_going_back_rebuilds_to_the_same_tables(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9999) Integer> moves) {
        try (SqliteDesk desk = SqliteDesk.inMemory(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)))) {
            moves.forEach(move -> desk.step(STEP, () -> move(desk, move)));
            String before = dump(desk);

            desk.rebuild();

            assertThat(dump(desk)).isEqualTo(before);
            assertThat(desk.check()).isEmpty();
        }
    }

    private static String dump(SqliteDesk desk) {
        return desk.session().read(handle -> new Dump(handle).text());
    }

    private static Thing move(SqliteDesk desk, int move) {
        int number = 1 + move / 10 % 5;
        return switch (move % 10) {
            case 0, 1, 2, 3 -> claim(desk, number, move);
            case 4, 5 -> review(desk, number, move);
            case 6 -> evidence(desk, number, move);
            case 7 -> article(desk, number, move);
            default -> goBack(desk, uidOf(Kind.values()[move / 50 % 6], number), move);
        };
    }

    private static Uid uidOf(Kind kind, int number) {
        return uid(100 * kind.ordinal() + number);
    }

    private static int version(SqliteDesk desk, Uid thing) {
        try (Stream<Entry> states = desk.journal().entriesOf(thing)) {
            return (int) states.count();
        }
    }

    private static Thing claim(SqliteDesk desk, int number, int move) {
        Claim claim = aClaim().number(number)
                .text("Text number " + move % 7)
                .tags("t" + move % 3)
                .status(VerificationStatus.values()[move / 100 % 8])
                .score(move % 11 / 10.0)
                .build(uidOf(Kind.CLAIM, number));
        return desk.claims().keep(ClaimJson.at(claim, version(desk, claim.uid())), Verb.EDITED);
    }

    private static Thing review(SqliteDesk desk, int number, int move) {
        var review = aReview()
                .number(number)
                .ofClaim(1 + move % 2)
                .rating(RATINGS[move / 100 % 3])
                .build(uidOf(Kind.REVIEW, number));
        int version = version(desk, review.uid());
        return desk.reviews().keep(new ReviewShelf().at(review, version), Verb.REVIEWED);
    }

    private static Thing evidence(SqliteDesk desk, int number, int move) {
        var evidence =
                someEvidence().number(number).forClaim(1 + move / 100 % 3).build(uidOf(Kind.EVIDENCE, number));
        return desk.evidence().keep(evidence.at(version(desk, evidence.uid())), Verb.EDITED);
    }

    private static Thing article(SqliteDesk desk, int number, int move) {
        var article = anArticle().number(number).title("T" + move % 4).build(uidOf(Kind.ARTICLE, number));
        return desk.articles().keep(ArticleJson.at(article, version(desk, article.uid())), Verb.EDITED);
    }

    /** To a version there was, or to nothing; gives some thing, for what is no matter. */
    private static Thing goBack(SqliteDesk desk, Uid thing, int move) {
        int versions = version(desk, thing);
        if (versions > 0) {
            desk.journal().restore(thing, move % versions);
        }
        return aClaim().build();
    }
}
