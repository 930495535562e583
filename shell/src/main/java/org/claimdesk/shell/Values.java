package org.claimdesk.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Words of the line as values: texts, numbers, dates, times, paths, enums by the words of their {@code toString}, a
 * {@link Ref} of the kind its stand-in names, and every type with a static {@code parse(String)}.
 */
final class Values {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, word -> word,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            double.class, Double::valueOf,
            Double.class, Double::valueOf,
            LocalDate.class, LocalDate::parse,
            Instant.class, Values::instant,
            Path.class, Values::path);
    private static final Map<Class<?>, String> HINTS = Map.of(
            int.class, "give a whole number",
            Integer.class, "give a whole number",
            long.class, "give a whole number",
            double.class, "give a number",
            Double.class, "give a number",
            LocalDate.class, "give a date like 2026-01-31",
            Natural.class, "give a whole number from 1",
            Day.class, "give a date like 2026-01-31, or nothing",
            Instant.class, "give a time like 2026-01-31T09:30:00Z, or a date",
            Path.class, "give the name of a file");

    private Values() {}

    /** What the method gets for the words given: a list, a value, or what stands for none. */
    static @Nullable Object of(Slot slot, List<String> words) {
        if (slot.list()) {
            return words.stream().map(word -> one(slot, word)).toList();
        }
        if (!words.isEmpty()) {
            return one(slot, words.get(0));
        }
        return slot.fallback().isEmpty() ? none(slot.type()) : one(slot, slot.fallback());
    }

    /** The words that a slot may take; empty if they cannot be listed. */
    static List<String> choices(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants).map(Object::toString).toList();
    }

    private static @Nullable Object none(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == double.class ? 0.0 : null;
    }

    private static Object one(Slot slot, String word) {
        try {
            return read(slot, word);
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw Usage.badValue(word, slot.typed(), HINTS.getOrDefault(slot.type(), ""));
        }
    }

    private static Object read(Slot slot, String word) {
        Class<?> type = slot.type();
        Function<String, Object> reader = READERS.get(type);
        if (reader != null) {
            return reader.apply(word);
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(slot, word);
        }
        if (type == Ref.class) {
            return Ref.parse(kind(slot.standIn()), word);
        }
        return type.isEnum() ? constant(slot, word) : parse(type, word);
    }

    private static boolean flag(Slot slot, String word) {
        return switch (word) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw Usage.surplusValue(slot.typed());
        };
    }

    private static Instant instant(String word) {
        return word.indexOf('T') < 0
                ? LocalDate.parse(word).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(word).toInstant();
    }

    /** No words are no path: they would be the current folder. */
    private static Path path(String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("no name");
        }
        return Path.of(word);
    }

    private static Kind kind(String standIn) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.letter().isEmpty() && standIn.startsWith(kind.letter()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind has short ids like " + standIn));
    }

    private static Object constant(Slot slot, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(slot.type().getEnumConstants())
                .filter(constant -> constant.toString().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Usage.badValue(
                        word,
                        slot.typed(),
                        choices(slot.type()).stream().collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static Object parse(Class<?> type, String word) {
        try {
            Method parse = type.getDeclaredMethod("parse", String.class);
            parse.setAccessible(true);
            return parse.invoke(null, word);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no static parse(String) in " + type, e);
        }
    }
}
