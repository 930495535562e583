package org.claimdesk.shell;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.ClaimSpotter;
import org.claimdesk.core.desk.Checking;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Drafting;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.desk.Publishing;
import org.claimdesk.core.desk.Seals;
import org.claimdesk.core.desk.Shift;
import org.claimdesk.core.figure.FigureReader;
import org.claimdesk.core.figure.Measures;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.report.ReportedClaim;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.claimdesk.storage.SqliteDesk;

/** What a command works with: its conversation, the desk, and the reviewer at it. */
final class Workplace {
    private final Conversation conversation;
    private final Desks desks;
    private final ClaimSpotter spotter;
    private final FigureReader figures;
    private final Measures measures;

    Workplace(Conversation conversation, Desks desks, ClaimSpotter spotter, FigureReader figures, Measures measures) {
        this.conversation = conversation;
        this.desks = desks;
        this.spotter = spotter;
        this.figures = figures;
        this.measures = measures;
    }

    Conversation conversation() {
        return conversation;
    }

    Session session() {
        return conversation.session();
    }

    Shift shift() {
        return session().shift();
    }

    ClaimSpotter spotter() {
        return spotter;
    }

    /** The desk to read from. */
    SqliteDesk desk() {
        return desks.reading(session());
    }

    /** The desk, which must be there already. */
    SqliteDesk existingDesk() {
        return desks.existing(session());
    }

    /** What the reviewer may not see yet. */
    Seals seals(Desk desk) {
        return new Seals(desk, shift().reviewer());
    }

    /**
     * Open work that fits the query, most urgent first; must be closed. Where several independent reviews are asked for, most
     * of what waits for others is left out, but not all.
     */
    Stream<Claim> byUrgency(Desk desk, ClaimQuery query) {
        boolean several = Policy.of(desk).reviewsNeeded() > 1;
        Shift shift = shift();
        return several
                ? desk.claims().byUrgency(query, shift.now(), shift.reviewer())
                : desk.claims().byUrgency(query, shift.now());
    }

    /** A claim with all of it that the reviewer may see. */
    ReportedClaim reported(Desk desk, Claim claim) {
        return new Publishing(desk).claim(Ref.parse(Kind.CLAIM, claim.name()), shift().reviewer());
    }

    FigureReader figures() {
        return figures;
    }

    Checking checking() {
        return new Checking(desk(), figures, measures);
    }

    Drafting drafting(Desk desk) {
        return new Drafting(desk, shift(), spotter);
    }

    /** Runs a change as one step that carries this command's line; a dry run is taken back, whatever it gives. */
    <T> T step(boolean dryRun, Function<Desk, T> change) {
        return step(dryRun, desk -> 0L, change);
    }

    /** The same for a step that may revert another one. */
    <T> T step(boolean dryRun, Function<Desk, Long> reverts, Function<Desk, T> change) {
        Desk desk = dryRun ? desks.rehearsing(session()) : desks.writing(session());
        StepHeader header = new StepHeader(line(), shift().reviewer(), reverts.apply(desk));
        return dryRun ? desk.rehearse(header, () -> change.apply(desk)) : desk.step(header, () -> change.apply(desk));
    }

    private String line() {
        return conversation.words().stream().map(Workplace::quoted).collect(Collectors.joining(" "));
    }

    /** The word as it would have to be typed. */
    private static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.codePoints().noneMatch(Workplace::needsQuotes);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean needsQuotes(int c) {
        return Character.isWhitespace(c) || "'\"\\#".indexOf(c) >= 0;
    }
}
