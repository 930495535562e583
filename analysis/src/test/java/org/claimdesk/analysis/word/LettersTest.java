package org.claimdesk.analysis.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void every_character_is_what_unicode_says_it_is() {
        assertAlike(c -> Letters.isLetter((char) c), Character::isLetter);
        assertAlike(c -> Letters.isDigit((char) c), Character::isDigit);
        assertAlike(c -> Letters.isLetterOrDigit((char) c), Character::isLetterOrDigit);
        assertAlike(c -> Letters.isSpace((char) c), Character::isWhitespace);
        assertAlike(c -> Letters.isUpper((char) c), Character::isUpperCase);
        assertAlike(c -> Letters.isLower((char) c), Character::isLowerCase);
        assertAlike(
                c -> Letters.isLetterOrAccent((char) c),
                c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
        assertAlike(
                c -> Letters.isSpaceOrUnseen((char) c),
                c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }

    private static void assertAlike(IntPredicate ours, IntPredicate theirs) {
        assertThat(IntStream.rangeClosed(0, 0xffff).filter(c -> ours.test(c) != theirs.test(c)))
                .isEmpty();
    }
}
