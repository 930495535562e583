package org.claimdesk.analysis.attribution;

import org.claimdesk.analysis.attribution.Tokens.Kind;
import org.claimdesk.analysis.word.WordSet;

/** Tells phrases that only look as if they did what the verb behind them says. */
final class Silent {
    private static final WordSet OWN = WordSet.of("i", "we", "you");

    private final Statement statement;
    private final SourceFinder sources;

    Silent(Statement statement, SourceFinder sources) {
        this.statement = statement;
        this.sources = sources;
    }

    /** "his financial reporting" */
    boolean isThing(Source source, int slot) {
        return source.kind() == Source.Kind.PHRASE
                && source.to() == slot - 1
                && statement.isDeterminer(source.from())
                && !sources.isSpeaker(source);
    }

    /** "who asked not to be named" */
    boolean isDone(Source source) {
        return source.kind() == Source.Kind.PHRASE
                && source.from() == source.to()
                && statement.is(source.head(), Kind.WORD)
                && statement.lower(source.head()).endsWith("ed");
    }

    /** "in a statement posted online" */
    boolean isGiven(Source source) {
        return Words.PAPERS.contains(statement.plain(source.head())) && statement.isPreposition(source.from() - 1);
    }

    /** "with most cases reported from Ely", "data reported to the agency" */
    boolean isPassedOn(Cue cue, Source source, int slot) {
        String noun = statement.plain(source.head());
        return cue.mayBePassive()
                && source.kind() == Source.Kind.PHRASE
                && statement.isPreposition(source.from() - 1)
                && statement.isPreposition(slot + 1)
                && (Words.FINDINGS.contains(noun) || !Words.isSource(noun));
    }

    /** "Rescue work", which begins a sentence and isn't named elsewhere. */
    boolean isOpener(Source told) {
        Figure figure = told.isName() && told.to() == 0 ? statement.figure(0) : null;
        return figure != null
                && !figure.isNamedAgain()
                && !figure.isSurelyPerson()
                && !figure.isBody()
                && statement.is(1, Kind.WORD)
                && !statement.isBoundary(1)
                && statement.is(2, Kind.WORD)
                && !statement.isDeterminer(2);
    }

    /** The T of an editor's "[T]he". */
    boolean isLetter(Source source) {
        return source.isName()
                && source.from() == source.to()
                && statement.lower(source.head()).length() == 1;
    }

    /** "I said": the article itself speaks, or whoever is quoted. */
    boolean isOwnVoice(Source source) {
        String word = statement.plain(source.head());
        int apostrophe = word.indexOf('\'');
        return OWN.contains(apostrophe < 0 ? word : word.substring(0, apostrophe)); // "we're"
    }
}
