package org.claimdesk.formats.text;

import java.util.List;
import java.util.regex.Pattern;

/** A line of Markdown without the markup inside it. */
final class MarkdownWords {
    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String regex, String replacement) {
            return new Rule(Pattern.compile(regex), replacement);
        }
    }

    /** Possessive and length-bounded throughout: a hostile line costs no more than its length. */
    private static final List<Rule> RULES = List.of(
            Rule.of("!\\[[^\\]\\[]{0,500}+\\]\\([^()\\s]{0,2000}+(?:\\s[^()]{0,500}+)?\\)", ""),
            Rule.of("\\[([^\\]\\[]{1,1000}+)\\]\\([^()\\s]{0,2000}+(?:\\s[^()]{0,500}+)?\\)", "$1"),
            Rule.of("\\[([^\\]\\[]{1,1000}+)\\]\\[[^\\]\\[]{0,200}+\\]", "$1"),
            Rule.of("<(https?://[^<>\\s]{1,2000}+)>", "$1"),
            Rule.of("</?[a-zA-Z][^<>]{0,500}+>|<!--.{0,500}?-->", ""),
            Rule.of("(?<![\\\\\\w*])(\\*{1,3})(?=[^\\s*])([^*]{1,2000}+)(?<=\\S)\\1(?![\\w*])", "$2"),
            Rule.of("(?<![\\\\\\w_])(_{1,3})(?=[^\\s_])([^_]{1,2000}+)(?<=\\S)\\1(?![\\w_])", "$2"),
            Rule.of("(?<!`)`([^`]{1,2000}+)`(?!`)", "$1"),
            Rule.of("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])", "$1"));

    private MarkdownWords() {}

    static String of(String line) {
        String words = line;
        for (Rule rule : RULES) {
            words = rule.pattern().matcher(words).replaceAll(rule.replacement());
        }
        return words.stripTrailing();
    }
}
