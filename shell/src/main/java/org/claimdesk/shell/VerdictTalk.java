package org.claimdesk.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Reviewing;
import org.claimdesk.core.desk.Reviewing.Opinion;
import org.claimdesk.core.desk.Triage;
import org.claimdesk.core.evidence.Evidence;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.review.Rating;
import org.claimdesk.shell.Completions.Proposal;
import org.claimdesk.shell.Errands.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Rates a claim: tries in a rehearsal whether the verdict would be let through, so that nobody words reasons in vain, asks for
 * what is missing, and gives it.
 */
final class VerdictTalk {
    private final ReviewSitting sitting;
    private final ReviewView view;
    private final Prompts prompts;
    private final EvidenceTalk evidence;

    VerdictTalk(ReviewSitting sitting, ReviewView view, Prompts prompts, EvidenceTalk evidence) {
        this.sitting = sitting;
        this.view = view;
        this.prompts = prompts;
        this.evidence = evidence;
    }

    void rate(ReviewSheet sheet, Rating rating) {
        String correction = null;
        Failure refusal = rehearse(sheet, rating, null);
        if (refusal != null && refusal.code().equals("correction-missing")) {
            correction =
                    prompts.needed("correction", "Was wrong:", refusal.getMessage() + ". Esc cancels.", Prompts.none());
            if (correction == null) {
                view.tell(Prompts.CANCELLED);
                return;
            }
            refusal = rehearse(sheet, rating, correction);
        }
        if (refusal != null && refusal.code().equals("evidence-missing")) {
            Outcome added = evidence.add(sheet, rating.sides(), refusal.getMessage());
            if (added == null || !added.done()) {
                tell(added);
                return;
            }
            refusal = rehearse(sheet, rating, correction);
        }
        if (refusal != null) {
            view.tell(Style.BAD.of(ProblemMapper.map(refusal).line()));
            return;
        }
        give(sitting.sheet().orElse(sheet), rating, correction);
    }

    private void tell(@Nullable Outcome outcome) {
        if (outcome == null) {
            view.tell(Prompts.CANCELLED);
        } else {
            view.tell(outcome);
        }
    }

    /** Why the verdict would be refused; null when it would not. */
    private @Nullable Failure rehearse(ReviewSheet sheet, Rating rating, @Nullable String correction) {
        Workplace workplace = sitting.workplace();
        try {
            workplace.step(true, desk -> {
                if (sheet.claim().status() == VerificationStatus.CANDIDATE) {
                    new Triage(desk, workplace.drafting(desk)).accept(List.of(sheet.ref()));
                }
                Opinion opinion = new Opinion(rating, "a rehearsal", List.of(), correction);
                return new Reviewing(desk, workplace.shift()).give(sheet.ref(), opinion);
            });
            return null;
        } catch (Failure e) {
            return e;
        }
    }

    private void give(ReviewSheet sheet, Rating rating, @Nullable String correction) {
        String because = prompts.needed(
                "because",
                rating + " because:",
                "The reasons, as they are to be read. ↑ earlier ones, Esc cancels.",
                Prompts.none());
        String chosen = because == null ? null : chosen(sheet.reported().evidence());
        if (because == null || chosen == null) {
            view.tell(Prompts.CANCELLED);
            return;
        }
        if (sheet.claim().status() == VerificationStatus.CANDIDATE) {
            Outcome accepted = sitting.perform(
                    sheet, List.of("claim", "accept", sheet.claim().name()));
            if (!accepted.done()) {
                view.tell(accepted);
                return;
            }
        }
        view.tell(sitting.perform(sheet, words(sheet, rating, because, chosen, correction)));
    }

    /** What the verdict rests on; empty for all that counts, null for second thoughts. */
    private @Nullable String chosen(List<Evidence> items) {
        if (items.size() < 2) {
            return "";
        }
        List<String> ids = items.stream().map(Evidence::name).toList();
        return prompts.ask(
                "evidence",
                "Rests on:",
                "Enter for all of " + String.join(",", ids) + ", or some of them like E1,E2. Esc cancels.",
                typed -> {
                    String before = typed.substring(0, typed.lastIndexOf(',') + 1);
                    return items.stream()
                            .map(item -> new Proposal(before + item.name(), item.stance() + ": " + item.quote(), false))
                            .toList();
                });
    }

    private static List<String> words(
            ReviewSheet sheet, Rating rating, String because, String chosen, @Nullable String correction) {
        List<String> words =
                new ArrayList<>(List.of("verdict", "give", sheet.claim().name(), rating.label()));
        words.addAll(Typed.option("--because", because));
        if (!chosen.isEmpty()) {
            words.addAll(Typed.option("--evidence", chosen));
        }
        if (correction != null) {
            words.addAll(Typed.option("--correction", correction));
        }
        return words;
    }
}
