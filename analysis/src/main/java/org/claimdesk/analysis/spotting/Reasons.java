package org.claimdesk.analysis.spotting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.analysis.word.OneLine;
import org.claimdesk.analysis.word.Typescript;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.claim.Attribution;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Quantity;

/** Why a statement was proposed, or was set aside, in words; what weighs most in its score comes first. */
final class Reasons {
    /** Below so many logits a turn of phrase is no reason. */
    private static final double TELLING = 0.2;

    private final Statement statement;
    private final Model.Judgement judgement;
    /** Weightiest first; of equal weight as they came. */
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(Statement statement, Model.Judgement judgement) {
        this.statement = statement;
        this.judgement = judgement;
    }

    private record Reason(double weight, String words) {}

    static List<String> of(
            Statement statement, Model.Judgement judgement, Set<ClaimKind> kinds, Offices offices, Typescript text) {
        Reasons reasons = new Reasons(statement, judgement);
        for (ClaimKind kind : kinds) {
            if (!kind.checkable()) {
                reasons.addSettingAside(kind);
            }
        }
        reasons.addMeasures(text);
        reasons.addSpeakers(offices);
        reasons.addSigns();
        reasons.addWording();
        if (kinds.contains(ClaimKind.EVENT)) {
            reasons.add(0, statement.past() ? "reports an event" : "states a fact");
        }
        return reasons.inOrder();
    }

    private void addSettingAside(ClaimKind kind) {
        add(
                9,
                switch (kind) {
                    case PREDICTION -> "looks ahead" + shown(Sign.FUTURE);
                    case PERSONAL -> "tells of the speaker alone" + shown(Sign.PERSONAL);
                    case OPINION -> "judges" + firstShown(Sign.JUDGES, Sign.BELIEVES, Sign.URGES);
                    case QUESTION -> "asks";
                    default -> "belongs to the page, not to the text";
                });
    }

    private void addMeasures(Typescript text) {
        for (Quantity quantity : statement.quantities()) {
            double weight = Worth.MEASURED + trait(Traits.ONE_NUMBER) + trait(Traits.HAS_NUMBER);
            add(weight, "states a quantity: " + read(text, quantity.place()));
        }
        for (DateMention date : statement.dates()) {
            add(Worth.DATED + trait(Traits.HAS_YEAR), "names a date: " + read(text, date.place()));
        }
    }

    private void addSpeakers(Offices offices) {
        for (Attribution attribution : statement.attribution()) {
            String speaker = attribution.speaker();
            if (speaker != null) {
                String office = offices.of(speaker);
                add(Worth.SAID, "attributed to " + onOneLine(office == null ? speaker : office));
            }
        }
    }

    private void addSigns() {
        addSign(Sign.COMPARES, "compares");
        addSign(Sign.CAUSES, "gives a cause");
        addSign(Sign.POSITION, "tells of a position");
        addSign(Sign.RECORD, "speaks of what is on record");
    }

    private void addSign(Sign sign, String words) {
        if (statement.signs().show(sign)) {
            add(trait(sign.trait()), words + shown(sign));
        }
    }

    private void addWording() {
        Weighing.Telling telling = judgement.telling();
        if (telling != null && telling.weight() >= TELLING) {
            add(telling.weight(), "worded like claims that were checked: “" + telling.phrase() + "”");
        }
    }

    private double trait(Gram trait) {
        return Model.shipped().weightOfTrait(trait, judgement.features());
    }

    private String firstShown(Sign... signs) {
        for (Sign sign : signs) {
            if (statement.signs().show(sign)) {
                return shown(sign);
            }
        }
        return "";
    }

    private String shown(Sign sign) {
        return statement.signs().show(sign) ? ": " + statement.signs().words(sign) : "";
    }

    private static String read(Typescript text, TextPositionSelector place) {
        return onOneLine(text.read(text.start(place), text.end(place)));
    }

    private static String onOneLine(String words) {
        return words.indexOf('\n') < 0 ? words.strip() : OneLine.of(words.strip());
    }

    private void add(double weight, String words) {
        int at = reasons.size();
        while (at > 0 && Double.compare(reasons.get(at - 1).weight, weight) < 0) {
            at--;
        }
        reasons.add(at, new Reason(weight, words));
    }

    private List<String> inOrder() {
        Set<String> words = new LinkedHashSet<>(reasons.size() * 2);
        for (Reason reason : reasons) {
            words.add(reason.words);
        }
        return List.copyOf(words);
    }
}
