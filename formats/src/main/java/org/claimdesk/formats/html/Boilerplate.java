package org.claimdesk.formats.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimdesk.formats.input.Dates;

/** Tells the blocks that stand in an article without being of it: pointers elsewhere, credits, requests to the reader. */
final class Boilerplate {
    private static final double ALL_LINKS = 0.9;
    private static final double MOSTLY_LINKS = 0.5;
    private static final int SHORT = 100;
    private static final int LONG = 320;
    private static final int LONGEST_OFFICE = 40;

    private static final Pattern TO_READERS = Pattern.compile(
            "\\b(?:you|your|our|us|here|visit|click|newsletters?|subscribe (?:now|today|to)|twitter|facebook|instagram)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What tells of somebody's words is prose. */
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:said|says|told|heard|had written)\\b", Pattern.CASE_INSENSITIVE);

    /** Who took a picture stands behind what it shows: "(AP Photo/Jane Doe)", "Image: Agency". */
    private static final Pattern ENDS_A_CAPTION = Pattern.compile(
            "(?:\\((?:[\\w.]+ )?(?:photos?|images?|pictures?|photographs?|video|credit)\\b[^()]{0,60}\\)"
                    + "|\\([^()/]{2,40}/[^()/]{2,40}\\)"
                    + "|\\b(?:photos?|images?|pictures?|photographs?)(?: credits?)?(?::| by) [^.:]{2,50}"
                    + "|/(?:Getty Images|Reuters|AP|AFP|PA)(?: [\\w ]{0,30})?)$",
            Pattern.CASE_INSENSITIVE);

    /** What buttons say. */
    private static final Pattern BUTTON = Pattern.compile(
            "(?:(?:share|copy|link copied|copy link|bookmark|save|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|flipboard"
                    + "|pocket|reddit|cancel|close|link|subscribed|trending|log in|sign in|text size|font size|a)[\\s|•·]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_THE_AUTHOR = Pattern.compile(
            "\\b(?:is|was|has been) (?:an? |the )?(?:[\\w-]+ ){0,5}(?:reporter|journalist|editor|correspondent|columnist|"
                    + "producer|writer|author|contributor|fellow|professor)\\b|\\b(?:covers|writes about|reports on|reported from)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<String> authors;

    Boilerplate(List<String> authors) {
        this.authors =
                authors.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    boolean isNone(Block block) {
        return block.text().codePoints().anyMatch(Character::isLetterOrDigit)
                && !block.isHeading()
                && !block.isDatum()
                && !pointsElsewhere(block)
                && !requests(block.text())
                && !isButton(block.text())
                && !isCaption(block.text())
                && !credits(block.text());
    }

    private static boolean pointsElsewhere(Block block) {
        double most = block.isParagraph() ? ALL_LINKS : MOSTLY_LINKS;
        boolean linked = block.linkDensity() > most && (block.text().length() < LONG || !block.isParagraph());
        return linked || block.text().length() < LONG && beginsLikePointer(block.text());
    }

    private static boolean beginsLikePointer(String text) {
        return Pointers.LISTED.begin(text) || Pointers.LISTED.mayBegin(text) && !isProse(text);
    }

    private static boolean isProse(String text) {
        boolean sentence = text.endsWith(".") || text.endsWith(".”") || text.endsWith(".\"");
        return sentence
                && (TOLD.matcher(text).find() || !TO_READERS.matcher(text).find());
    }

    private static boolean requests(String text) {
        return text.length() < LONG && !TOLD.matcher(text).find() && Pointers.LISTED.say(text) || isDate(text);
    }

    private static boolean isButton(String text) {
        return text.length() < SHORT && BUTTON.matcher(text).matches();
    }

    private static boolean isCaption(String text) {
        return text.length() < LONG && ENDS_A_CAPTION.matcher(text).find();
    }

    private static boolean isDate(String text) {
        return text.length() < SHORT && !text.endsWith(".") && Dates.parse(text) != null;
    }

    private boolean credits(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(name -> isByline(name, words) || isAbout(name, words));
    }

    /** "By Jane Doe, science editor", "Jane Doe Political Correspondent" */
    private static boolean isByline(String name, String words) {
        boolean first = words.startsWith(name) || words.startsWith("by " + name);
        return first && words.length() <= name.length() + LONGEST_OFFICE && !words.endsWith(".");
    }

    private static boolean isAbout(String name, String words) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String start = words.substring(0, Math.min(words.length(), 40));
        return start.contains(surname)
                && words.length() < 2 * LONG
                && ABOUT_THE_AUTHOR.matcher(words).find();
    }
}
