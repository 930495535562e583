package org.claimdesk.shell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.ClaimQuery;
import org.claimdesk.core.claim.Priority;
import org.claimdesk.core.claim.VerificationStatus;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.review.Rating;
import org.claimdesk.core.setting.SettingKey;
import org.claimdesk.shell.Completions.Proposal;

/** What the desk offers to a word that is being typed. Looks at its newest few hundred things only, so that it is quick. */
final class DeskCompletions {
    private static final int ENOUGH = 300;

    static final Map<String, Function<Desk, Function<String, Stream<Proposal>>>> BY_NAME = new HashMap<>();

    static {
        BY_NAME.put("article", desk -> typed -> articles(desk));
        BY_NAME.put("claim", desk -> typed -> claims(desk));
        BY_NAME.put("source", desk -> typed -> sources(desk));
        BY_NAME.put("evidence", DeskCompletions::evidence);
        BY_NAME.put("status", desk -> typed -> statuses(""));
        BY_NAME.put("rating", desk -> typed -> ratings(desk, ""));
        BY_NAME.put("scale", desk -> typed -> scales(desk, ""));
        BY_NAME.put("setting", desk -> typed -> Stream.concat(settings(), scales(desk, "scale.")));
        BY_NAME.put(
                "priority",
                desk -> typed -> Arrays.stream(Priority.values()).map(one -> Proposal.of(one.toString(), "")));
        BY_NAME.put("query", DeskCompletions::query);
        BY_NAME.put(
                "tagging",
                desk -> typed -> typed.startsWith("+") || typed.startsWith("-")
                        ? tags(desk, typed.substring(0, 1))
                        : Stream.concat(claims(desk), tags(desk, "+")));
        BY_NAME.put(
                "thing",
                desk -> typed ->
                        Stream.of(claims(desk), articles(desk), sources(desk)).flatMap(all -> all));
    }

    private DeskCompletions() {}

    /** A missing or damaged desk offers nothing; the command itself will say why. */
    static Completions of(String name, Desks desks, Session session) {
        return typed -> {
            try {
                String wanted = typed.toLowerCase(Locale.ROOT);
                return BY_NAME.getOrDefault(name, desk -> word -> Stream.empty())
                        .apply(desks.reading(session))
                        .apply(typed)
                        .filter(proposal ->
                                proposal.value().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .limit(ENOUGH)
                        .toList();
            } catch (Failure e) {
                return List.of();
            }
        };
    }

    private static Stream<Proposal> articles(Desk desk) {
        return desk.articles().all().map(article -> Proposal.of(article.name(), article.headline()));
    }

    private static Stream<Proposal> claims(Desk desk) {
        return everyClaim(desk)
                .map(claim -> Proposal.of(claim.name(), claim.statement().text()));
    }

    private static Stream<Claim> everyClaim(Desk desk) {
        return desk.claims().matching(ClaimQuery.ALL);
    }

    private static Stream<Proposal> sources(Desk desk) {
        return desk.sources().all().map(source -> Proposal.of(source.name(), source.label()));
    }

    /** Also after a comma, as in {@code --evidence E1,E2}. */
    private static Function<String, Stream<Proposal>> evidence(Desk desk) {
        return typed -> {
            String before = typed.substring(0, typed.lastIndexOf(',') + 1);
            return everyClaim(desk)
                    .flatMap(claim -> desk.evidence().of(claim.id()).stream())
                    .map(item -> Proposal.of(
                            before + item.name(), item.stance() + " " + item.claim() + ": " + item.quote()));
        };
    }

    private static Stream<Proposal> statuses(String before) {
        return Arrays.stream(VerificationStatus.values()).map(status -> Proposal.of(before + status, ""));
    }

    private static Stream<Proposal> ratings(Desk desk, String before) {
        return Policy.of(desk).scales().all().stream()
                .flatMap(scale -> scale.ratings().stream())
                .map(rating -> Proposal.of(before + rating.label(), about(rating)));
    }

    private static Stream<Proposal> scales(Desk desk, String before) {
        return Policy.of(desk).scales().all().stream().map(scale -> Proposal.of(before + scale.name(), scale.labels()));
    }

    private static Stream<Proposal> settings() {
        return Arrays.stream(SettingKey.values()).map(key -> Proposal.of(key.toString(), key.about()));
    }

    private static String about(Rating rating) {
        return rating.value() == null ? rating.scale() + ", off the scale" : rating.scale() + " " + rating.value();
    }

    private static Stream<Proposal> tags(Desk desk, String before) {
        return everyClaim(desk)
                .flatMap(claim -> claim.tags().stream())
                .distinct()
                .map(tag -> Proposal.of(before + tag, ""));
    }

    private static Function<String, Stream<Proposal>> query(Desk desk) {
        return typed -> {
            int colon = typed.indexOf(':');
            String field = colon < 0 ? "" : typed.substring(0, colon + 1);
            return switch (field) {
                case "" ->
                    Arrays.stream(ClaimQuery.Field.values())
                            .filter(any -> any != ClaimQuery.Field.TEXT)
                            .map(any -> new Proposal(any + ":", "", false));
                case "status:" -> statuses(field);
                case "rating:" -> ratings(desk, field);
                case "kind:" -> Arrays.stream(ClaimKind.values()).map(kind -> Proposal.of(field + kind, ""));
                case "tag:" -> tags(desk, field);
                case "article:" -> articles(desk).map(one -> Proposal.of(field + one.value(), one.about()));
                case "claimant:" ->
                    everyClaim(desk)
                            .map(claim -> ArticleViews.shown(claim.statement().claimant()))
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .map(name -> Proposal.of(field + name, ""));
                default -> Stream.of();
            };
        };
    }
}
