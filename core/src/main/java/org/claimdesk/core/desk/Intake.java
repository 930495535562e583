package org.claimdesk.core.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.core.anchor.CodePointText;
import org.claimdesk.core.anchor.TextPositionSelector;
import org.claimdesk.core.article.Article;
import org.claimdesk.core.article.ArticleDraft;
import org.claimdesk.core.article.Revision;
import org.claimdesk.core.claim.Candidate;
import org.claimdesk.core.claim.Claim;
import org.claimdesk.core.claim.Work;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Problem;
import org.claimdesk.core.thing.Sha256;

/**
 * Takes articles in: a new one is kept with its candidates; a known one with a new body gets a new revision, its claims are
 * anchored anew, and only what no claim stands for yet is proposed. One bad record never stops the rest.
 */
public final class Intake {
    /** Claims of several articles are kept together, which costs less. */
    private static final int TOGETHER = 2_000;

    private final Desk desk;
    private final Shift shift;
    private final Tally tally = new Tally();
    private final List<Claim> proposed = new ArrayList<>();

    public Intake(Desk desk, Shift shift) {
        this.desk = desk;
        this.shift = shift;
    }

    /** Takes all of them, in order, within the step that is open. */
    public Imported take(Iterator<SpottedDraft> drafts) {
        drafts.forEachRemaining(this::take);
        keepProposed();
        return tally.total();
    }

    private void take(SpottedDraft spotted) {
        Problem problem = spotted.record().draft().problem();
        if (problem != null) {
            tally.problem(problem);
        }
        ArticleDraft draft = spotted.record().draft().value();
        if (draft != null) {
            tally.named(take(draft, spotted.candidates()).id());
        }
    }

    private Article take(ArticleDraft draft, List<Candidate> candidates) {
        Optional<Article> known = desk.articles().known(draft);
        if (known.isEmpty()) {
            return add(draft, candidates);
        }
        Article article = known.get();
        String digest = Sha256.of(draft.body());
        boolean sameBody = digest.equals(article.sha256())
                || desk.articles().revisionWith(article.id(), digest).isPresent();
        return sameBody ? describe(article, draft) : revise(article, draft, candidates);
    }

    private Article add(ArticleDraft draft, List<Candidate> candidates) {
        Article article = desk.articles()
                .keep(Article.of(shift.uids().next(), desk.articles().nextId(), draft), Verb.ADDED);
        desk.articles().keep(Revision.currentOf(shift.uids().next(), article, draft.body()));
        propose(article, CodePointText.of(draft.body()), candidates, List.of());
        tally.added();
        return article;
    }

    private Article describe(Article article, ArticleDraft draft) {
        Article described = article.describedBy(draft);
        if (described.equals(article)) {
            tally.unchanged();
            return article;
        }
        tally.revised();
        return desk.articles().keep(described, Verb.EDITED);
    }

    private Article revise(Article article, ArticleDraft draft, List<Candidate> candidates) {
        keepProposed(); // they may be of this article
        Article revised = desk.articles().keep(article.describedBy(draft).revisedTo(draft.body()), Verb.REVISED);
        Revision revision = Revision.currentOf(shift.uids().next(), revised, draft.body());
        desk.articles().keep(revision);
        CodePointText text = CodePointText.of(draft.body());
        List<TextPositionSelector> taken = new Reanchoring(desk, tally, revision, text).run();
        propose(revised, text, candidates, taken);
        tally.revised();
        return revised;
    }

    private void propose(
            Article article, CodePointText text, List<Candidate> candidates, List<TextPositionSelector> taken) {
        Instant now = shift.now();
        for (Candidate candidate : candidates) {
            boolean free = taken.isEmpty() || taken.stream().noneMatch(candidate.place()::overlaps);
            if (candidate.checkable() && free) {
                proposed.add(claim(Wording.of(article, text, candidate), candidate, now));
                tally.candidate();
            }
        }
        if (proposed.size() >= TOGETHER) {
            keepProposed();
        }
    }

    private void keepProposed() {
        desk.claims().add(List.copyOf(proposed));
        proposed.clear();
    }

    private Claim claim(Wording.Words words, Candidate candidate, Instant now) {
        return Claim.of(
                shift.uids().next(),
                desk.claims().nextId(),
                words.statement(),
                Wording.proposal(candidate, now),
                List.of(words.appearance()),
                Work.PROPOSED);
    }
}
