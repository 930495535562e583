package org.claimdesk.formats.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.Inert;

/** A JSON parser that refuses what could fill the memory, and its faults in words. */
final class BoundedJson {
    /** Above the longest body, so that a body somewhat too long is refused by name and its neighbours live. */
    static final int LONGEST_STRING = 21_000_000;

    static final int DEEPEST = 200;
    private static final Pattern SOURCE =
            Pattern.compile("\\s*(\\((for|start marker) .*|at \\[Source.*|\\R.*)", Pattern.DOTALL);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private BoundedJson() {}

    static JsonParser parser(Reader reader) throws IOException {
        return FACTORY.createParser(reader);
    }

    /** What is wrong, with line and column; where the fault has no place of its own, that where the parser stands. */
    static String reason(JacksonException fault, JsonParser parser, int linesBefore) {
        JsonLocation location = fault.getLocation() == null ? parser.currentLocation() : fault.getLocation();
        return "invalid JSON: " + words(fault) + " (" + place(location, linesBefore) + ")";
    }

    static String place(JsonLocation location, int linesBefore) {
        return "line " + (location.getLineNr() + linesBefore) + ", column " + location.getColumnNr();
    }

    private static String words(JacksonException fault) {
        if (fault instanceof JsonEOFException) {
            return "it ends in the middle of a value";
        }
        String message =
                SOURCE.matcher(String.valueOf(fault.getOriginalMessage())).replaceFirst("");
        return fault instanceof StreamConstraintsException ? limit(message) : Inert.brief(message);
    }

    private static String limit(String message) {
        if (message.startsWith("String value length")) {
            return "a string is longer than " + LONGEST_STRING + " characters";
        }
        return message.contains("nesting depth")
                ? "it is nested deeper than " + DEEPEST
                : "a name or number is too long";
    }

    /** What stands there, in words. */
    static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }
}
