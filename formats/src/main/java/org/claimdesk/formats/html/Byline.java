package org.claimdesk.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, by name: as its data says, else as its meta tags say, else as stands under its headline. */
final class Byline {
    private static final int LONGEST_NAME = 60;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|\\||\\band\\b|&|\\bwith\\b|,)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^(?:written\\s+)?by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile(
            "https?:|www\\.|@|/|\\d|^(?:posted|updated|published|staff|admin)\\b", Pattern.CASE_INSENSITIVE);

    private Byline() {}

    static List<String> authors(
            Document page, List<String> stated, List<String> metas, Credits credits, @Nullable String publisher) {
        return Stream.<Supplier<List<String>>>of(
                        () -> names(stated, null),
                        () -> names(metas, publisher),
                        credits::authors,
                        () -> names(visible(page), publisher))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> visible(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")) {
            found.add(element.text());
        }
        if (found.isEmpty()) {
            Element line = page.selectFirst("[class~=(?i)(^|[-_ ])(byline|author)([-_ ]name)?s?($|[ ])]");
            String text = line == null ? "" : line.text();
            if (BY.matcher(text).find() && text.length() < 2 * LONGEST_NAME) {
                found.add(text);
            }
        }
        return found;
    }

    /** The names in a line, one after the other. */
    static List<String> people(String line) {
        return names(List.of(line), null);
    }

    /** Each once, in order; a name in other letter case is the same name. */
    private static List<String> names(List<String> texts, @Nullable String publisher) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            for (String part : BETWEEN.split(BY.matcher(Texts.fold(text)).replaceFirst(""))) {
                String name = BY.matcher(part.strip()).replaceFirst("");
                if (isName(name) && !name.equalsIgnoreCase(publisher)) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !NO_NAME.matcher(text).find();
    }
}
