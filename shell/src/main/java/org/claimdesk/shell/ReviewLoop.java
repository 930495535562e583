package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.evidence.Stance;
import org.claimdesk.core.review.Rating;
import org.claimdesk.shell.Completions.Proposal;
import org.claimdesk.shell.Errands.Outcome;
import org.claimdesk.shell.Press.Name;
import org.jspecify.annotations.Nullable;

/** A reviewer at the claims that wait, one key after the other. Each key runs the command it stands for. */
final class ReviewLoop {
    private static final int ENOUGH = 300;

    private final Stage stage;
    private final ReviewSitting sitting;
    private final ReviewView view;
    private final Prompts prompts;
    private final EvidenceTalk evidence;
    private final VerdictTalk verdicts;

    ReviewLoop(Stage stage, ReviewSitting sitting, boolean colored) {
        this.stage = stage;
        this.sitting = sitting;
        this.view = new ReviewView(stage, sitting, colored);
        this.prompts = new Prompts(stage, view, colored);
        this.evidence = new EvidenceTalk(sitting, prompts);
        this.verdicts = new VerdictTalk(sitting, view, prompts, evidence);
    }

    /** Runs until the reviewer leaves; false when that was by Ctrl-C. */
    boolean run() {
        view.show();
        sitting.rehearse();
        while (true) {
            Press press = stage.press();
            if (press.name() == Name.INTERRUPT) {
                return false;
            }
            if (press.name() == Name.END_OF_INPUT || !act(press)) {
                return true;
            }
            view.show();
        }
    }

    /** False when the reviewer leaves. */
    private boolean act(Press press) {
        if (view.scroll(press)) {
            return true;
        }
        if (view.isLaid()) {
            view.unlay();
            return true;
        }
        view.silence();
        Optional<ReviewKey> key = ReviewKey.of(press.typed());
        Optional<ReviewSheet> before = sitting.sheet();
        if (key.isPresent()) {
            if (key.get() == ReviewKey.QUIT) {
                return false;
            }
            act(key.get());
        } else {
            rate(press);
        }
        if (!before.map(ReviewSheet::ref).equals(sitting.sheet().map(ReviewSheet::ref))) {
            view.turn();
        }
        return true;
    }

    private void act(ReviewKey key) {
        switch (key) {
            case HELP -> help();
            case SKIP, NEXT -> forward();
            case BACK -> back();
            case UNDO -> undo();
            default -> sitting.sheet().ifPresentOrElse(sheet -> act(key, sheet), this::nothingHere);
        }
    }

    private void act(ReviewKey key, ReviewSheet sheet) {
        String id = sheet.claim().name();
        switch (key) {
            case ACCEPT -> view.tell(sitting.perform(sheet, List.of("claim", "accept", id)));
            case PUBLISH -> view.tell(sitting.perform(sheet, List.of("claim", "publish", id)));
            case DISMISS -> dismiss(sheet);
            case TAG -> tag(sheet);
            case EVIDENCE -> tellOrCancel(evidence.add(sheet, EnumSet.allOf(Stance.class), ""));
            case OPEN -> lay(List.of("claim", "show", id));
            case CHECK -> check(id);
            default -> throw new IllegalStateException("a key without a claim: " + key);
        }
    }

    private void help() {
        List<Rating> ratings = sitting.sheet().map(ReviewSheet::ratings).orElse(List.of());
        view.lay(block -> ReviewHelp.write(ratings, block));
    }

    private void forward() {
        sitting.forward();
    }

    private void back() {
        if (!sitting.back()) {
            view.tell(Style.PLAIN.of("This is the first one."));
        }
    }

    private void undo() {
        sitting.undo()
                .ifPresentOrElse(
                        view::tell,
                        () -> view.tell(Style.PLAIN.of(
                                "Nothing of this sitting to take back; undo at the prompt goes further.")));
    }

    private void nothingHere() {
        view.tell(Style.PLAIN.of("There is no claim here; b goes back."));
    }

    private void rate(Press press) {
        Optional<ReviewSheet> sheet = sitting.sheet();
        Optional<Rating> rating = sheet.flatMap(one -> new RatingKeys(one.ratings()).rating(press.typed()));
        if (rating.isPresent()) {
            sheet.ifPresent(one -> verdicts.rate(one, rating.get()));
        } else if (press.name() == Name.PASTE) {
            view.tell(Style.WARN.of("Pasted text means nothing here; paste it as the answer to a question."));
        } else if (press.name() == Name.CHARACTER) {
            view.tell(Style.WARN.of("No such key: " + press.typed() + " – ? shows the keys."));
        }
    }

    private void dismiss(ReviewSheet sheet) {
        String because = prompts.needed(
                "dismissal", "Dismiss because:", "The reason. ↑ earlier ones, Esc cancels.", Prompts.none());
        if (because == null) {
            view.tell(Prompts.CANCELLED);
            return;
        }
        List<String> words =
                new ArrayList<>(List.of("claim", "dismiss", sheet.claim().name()));
        words.addAll(Typed.option("--because", because));
        view.tell(sitting.perform(sheet, words));
    }

    private void tag(ReviewSheet sheet) {
        String tags = prompts.needed("tags", "Tags:", "Put on with +, take off with -: +economy -draft", this::tags);
        if (tags == null) {
            view.tell(Prompts.CANCELLED);
            return;
        }
        List<String> words =
                new ArrayList<>(List.of("claim", "tag", sheet.claim().name()));
        Stream.of(tags.split("\\s+"))
                .map(tag -> tag.startsWith("+") || tag.startsWith("-") ? tag : "+" + tag)
                .forEach(words::add);
        view.tell(sitting.perform(sheet, words));
    }

    /** Tags of the most urgent claims and of this one, after what is typed before the last blank. */
    private List<Proposal> tags(String typed) {
        String before = typed.substring(0, typed.lastIndexOf(' ') + 1);
        String last = typed.substring(before.length());
        String sign = last.startsWith("-") ? "-" : "+";
        Workplace workplace = sitting.workplace();
        try (Stream<Claim> urgent = workplace
                .desk()
                .claims()
                .byUrgency(ClaimQuery.ALL, workplace.shift().now())) {
            return Stream.concat(sitting.sheet().stream().map(ReviewSheet::claim), urgent.limit(ENOUGH))
                    .flatMap(claim -> claim.tags().stream())
                    .distinct()
                    .map(tag -> Proposal.of(before + sign + tag, ""))
                    .toList();
        }
    }

    private void tellOrCancel(@Nullable Outcome outcome) {
        if (outcome == null) {
            view.tell(Prompts.CANCELLED);
        } else {
            view.tell(outcome);
        }
    }

    private void check(String id) {
        if (sitting.errands().knows("claim check")) {
            lay(List.of("claim", "check", id));
        } else {
            view.tell(Style.WARN.of("To check numbers comes with a later version."));
        }
    }

    /** Shows what a command says over the claim, or on one line when it is refused. */
    private void lay(List<String> command) {
        Session session = sitting.workplace().session().withColoring(Coloring.NEVER);
        Outcome outcome = sitting.errands().run(command, session.withColumns(stage.width()));
        if (outcome.lines().size() > 1) {
            view.lay(outcome.lines());
        } else {
            view.tell(outcome);
        }
    }
}
