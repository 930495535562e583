package org.claimdesk.core.evidence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimdesk.core.anchor.WordDiff;
import org.claimdesk.core.evidence.Kinship.Group;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a decisive verdict must rest on: independent sources on its side whose passages are found in their snapshots, where
 * there are any. Each refusal has a code, a reason and a remedy; what gives cause for doubt alone is a warning.
 */
public record EvidencePolicy(Thresholds thresholds) {
    /** The policy in words, a rule a line. */
    public List<String> rules() {
        int needed = thresholds.independent();
        return List.of(
                "a decisive rating needs evidence on its side from " + needed + " independent source"
                        + (needed == 1 ? "" : "s"),
                "that is not the checked article itself or its copy, nor from its site, publisher or origin",
                "where texts with " + Math.round(100 * thresholds.alike())
                        + " % of their runs of five words in common are copies, and one site is one source",
                "and whose quote is verbatim in its snapshot, where one is kept",
                "reasons that leave the other side's evidence out, and evidence written more than "
                        + thresholds.oldDays() + " days before the claim, give a warning",
                "a rating off the scale needs reasons only",
                "a published verdict changes only as a correction");
    }

    /** Refuses unless something carries the verdict. */
    public void require(Basis basis) {
        List<Evidence> bearing = basis.bearing();
        if (bearing.isEmpty()) {
            throw missing(basis);
        }
        Kinship kinship = kinship(basis);
        List<Evidence> independent = independent(bearing, kinship);
        if (independent.isEmpty()) {
            throw new Refused(
                    "circular",
                    "no independent evidence " + basis.doing() + " " + basis.claim() + ": "
                            + bearing.stream().map(kinship::circular).collect(joining("; ")),
                    "add evidence from another source");
        }
        List<Evidence> sound = sound(independent);
        if (sound.isEmpty()) {
            throw unsound(independent);
        }
        requireEnough(basis, sound, kinship.sources(sound));
    }

    private Kinship kinship(Basis basis) {
        return new Kinship(basis, thresholds.alike());
    }

    private static List<Evidence> independent(List<Evidence> items, Kinship kinship) {
        return items.stream().filter(item -> kinship.circular(item) == null).toList();
    }

    private static List<Evidence> sound(List<Evidence> items) {
        return items.stream().filter(item -> !item.match().refuted()).toList();
    }

    private static Refused missing(Basis basis) {
        return new Refused(
                "evidence-missing",
                "no evidence " + basis.doing() + " " + basis.claim(),
                "add some: evidence add " + basis.claim() + " --stance "
                        + basis.sides().stream().sorted().findFirst().orElse(Stance.SUPPORTS) + " --url … --quote …");
    }

    private static Refused unsound(List<Evidence> items) {
        List<Evidence> altered =
                items.stream().filter(item -> item.difference() != null).toList();
        return altered.isEmpty()
                ? new Refused(
                        "quote-not-found",
                        "the passage of " + names(items) + " is not in its snapshot",
                        "quote it as it stands there, or keep the snapshot that has it")
                : new Refused(
                        "quote-altered",
                        altered.stream().map(EvidencePolicy::altered).collect(joining("; ")),
                        "add it as it stands there, which is what {+…+} has in place of [-…-]");
    }

    private static String altered(Evidence item) {
        return "the passage of " + item.id() + " is altered, " + alteration(Objects.requireNonNull(item.difference()));
    }

    /** What was altered in a passage, in words and word by word. */
    public static String alteration(WordDiff diff) {
        String what = diff.numbersDiffer() ? "a number differs" : diff.negationsDiffer() ? "a negation differs" : "";
        return (what.isEmpty() ? "words differ" : what) + ": " + diff;
    }

    private void requireEnough(Basis basis, List<Evidence> sound, List<Group> sources) {
        int needed = thresholds.independent();
        if (sources.size() >= needed) {
            return;
        }
        String has = basis.claim() + " has " + sources.size() + " independent source" + (sources.size() == 1 ? "" : "s")
                + " on that side, and " + needed + " are needed";
        String hint = "add evidence from another source";
        if (sound.size() < needed) {
            throw new Refused("evidence-too-little", has, hint);
        }
        String reasons =
                sources.stream().flatMap(source -> source.ties().stream()).collect(joining("; "));
        throw new Refused("circular", has + ": " + reasons, hint);
    }

    /**
     * What gives cause for doubt in a verdict that is carried.
     *
     * @param all the claim's evidence, whether the verdict rests on it or not
     * @param because the verdict's reasons
     * @param asOf the day the claim speaks of or was made; null when unknown
     */
    public List<Warning> warnings(Basis basis, List<Evidence> all, String because, @Nullable LocalDate asOf) {
        Kinship kinship = kinship(basis);
        List<Evidence> carrying = sound(independent(basis.bearing(), kinship));
        List<Warning> warnings = new ArrayList<>();
        kinship.sources(carrying).stream()
                .filter(source -> !source.hidden().isEmpty())
                .map(EvidencePolicy::countedOnce)
                .forEach(warnings::add);
        List<Evidence> unmentioned =
                unmentioned(new Basis(basis.claim(), basis.sides(), all, basis.checked()), because);
        if (!unmentioned.isEmpty()) {
            warnings.add(new Warning(
                    "one-sided",
                    "the reasons leave " + names(unmentioned) + " out, which "
                            + unmentioned.get(0).stance() + " " + basis.claim(),
                    "say in the reasons why it doesn't count"));
        }
        if (tooOld(carrying, asOf)) {
            warnings.add(new Warning(
                    "too-old",
                    "more than " + thresholds.oldDays() + " days lie between " + names(carrying) + " and " + asOf
                            + ", of which " + basis.claim() + " speaks",
                    "look for newer evidence"));
        }
        return warnings;
    }

    private static Warning countedOnce(Group source) {
        return new Warning(
                "counted-once",
                names(source.items()) + " count as one source: " + String.join("; ", source.hidden()),
                "look for a source of its own");
    }

    private List<Evidence> unmentioned(Basis whole, String because) {
        Kinship kinship = kinship(whole);
        return sound(independent(whole.evidence(), kinship)).stream()
                .filter(item ->
                        item.stance() != Stance.CONTEXT && !whole.sides().contains(item.stance()))
                .filter(item -> !new Mention(because).of(item))
                .toList();
    }

    private boolean tooOld(List<Evidence> carrying, @Nullable LocalDate asOf) {
        return asOf != null
                && !carrying.isEmpty()
                && carrying.stream()
                        .map(item -> item.citation().writtenBy())
                        .allMatch(day -> day != null && day.isBefore(asOf.minusDays(thresholds.oldDays())));
    }

    private static String names(List<Evidence> items) {
        return items.stream().map(Evidence::name).collect(joining(", "));
    }
}
