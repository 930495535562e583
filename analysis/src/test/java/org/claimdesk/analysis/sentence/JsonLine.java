package org.claimdesk.analysis.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one flat JSON object: strings, numbers and lists of strings are all these data sets hold. */
public final class JsonLine {
    private final String json;
    private int at;

    private JsonLine(String json) {
        this.json = json;
    }

    /** Field names to values; a single value is a list of one. */
    public static Map<String, List<String>> read(String json) {
        return new JsonLine(json).object();
    }

    private Map<String, List<String>> object() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (char c = next(); c != '}'; c = next()) {
            String name = string();
            next();
            fields.put(name, values());
        }
        return fields;
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        char c = next();
        if (c != '[') {
            return List.of(c == '"' ? string() : bare());
        }
        for (c = next(); c != ']'; c = next()) {
            if (c == '"') {
                values.add(string());
            }
        }
        return values;
    }

    /** The next character that isn't space or a comma; a quotation mark or brace is passed over. */
    private char next() {
        while (" ,\t".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        char c = json.charAt(at++);
        return c == '{' ? next() : c;
    }

    private String bare() {
        int start = at - 1;
        while (",}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(start, at);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(json, at - 4, at, 16);
        }
        int plain = "nrtbf".indexOf(c);
        return plain < 0 ? c : "\n\r\t\b\f".charAt(plain);
    }
}
