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

    /** A short block that begins like this points elsewhere. */
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:read (?:more|next|also|full|the full|this (?:next|in))\\b|what to read next\\b|also read\\b|see also\\b|sign up\\b|click here\\b|watch now|author of the article\\b|"
                    + "listen to this|explore more|advertisement(?: \\d+)?$|this advertisement has not loaded|you must be logged in\\b|(?:article|story) continues (?:below|after)|continue reading|"
                    + "©|\\(c\\) \\d|all rights reserved|(?:photo|image|picture)s?(?: by| credit)?:|editor['’]s note|"
                    + "(?:watch|listen|read|look|photos?|video|gallery)\\s*[|:]|related\\b[ \\w]*:|"
                    + "this (?:article|story) (?:was|is|has been) (?:originally|first|last|updated|amended|produced|published|"
                    + "written|part|made|supported|brought|translated|corrected|edited|based|adapted|republished|available)\\b|"
                    + "copyright(?: ©)? \\d|(?:first|originally) published (?:in|on|at|by)\\b|with files from|would you like to|"
                    + "(?:first |last )?(?:updated|published|posted)(?::|(?: on)? (?:\\w+day,? )?(?:\\d|\\w{3,9}\\.? \\d))|"
                    + "sources?: [^.]{2,50}$|sponsored(?: content| post)?$|(?:paid (?:for|post)|promoted|presented) by [^.]{2,50}$|(?:#\\w+\\s*)+$|"
                    + "the (?:post|article|story|entry) .{1,200} (?:appeared first|first appeared) on\\b|"
                    + "after newsletter promotion$|\\d+(?:[.,]\\d+)?[km]? shares?$|invalid e-?mail$|published under:|we want to hear from you\\b|"
                    + "(?:latest|top|more)(?: \\w+)? stories$|\\d+ of \\d+\\b\\W*$|[—–-] [^(]{2,50}\\(@\\w+\\)|"
                    + "\\d{1,2}:\\d\\d,? \\d{1,2} \\w{3,9} \\d{4}|up next$|you (?:may|might) also (?:like|be interested in|want to read)\\b|in case you missed it:?$|our standards:|"
                    + "(?:most (?:read|viewed|popular)|trending(?: now)?|(?:recommended|more) for you|editor['’]?s['’]? picks?|more on this story|related (?:coverage|articles|stories|topics|links|content|reading))$|"
                    + "\\W*e-?mail: \\S+@\\S+$|doi: ?\\S+$|"
                    + "follow (?:our|the) live (?:coverage|updates|blog)\\b|already (?:a (?:subscriber|member)|have an account)\\?|"
                    + "\\d{1,2}:\\d\\d(?::\\d\\d)?$|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read)|\\d+ comments?$|comments?$|loading\\W*$)",
            Pattern.CASE_INSENSITIVE);

    /** So begin pointers too, but also sentences of an article, which end like one and leave the reader alone. */
    private static final Pattern MAY_BEGIN = Pattern.compile(
            "^(?:more (?:on|from|stories)\\b|recommended\\b|subscribe\\b|follow us\\b|follow \\w+(?: \\w+)? on\\b|"
                    + "copyright\\b|share this|getty images|by (?:clicking|signing up)\\b|join (?:our|the conversation)|download (?:the|our)|"
                    + "have a (?:story|tip|news tip)|do you have (?:a|any)|got a (?:story|tip)|"
                    + "get (?:the|our) (?:latest|free|best)|for (?:more|the latest) [\\w ]{0,30}(?:stories|news)|"
                    + "contact (?:us|the author)|email (?:us|the author)|this (?:article|story) (?:was|is|has been) )",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_READERS = Pattern.compile(
            "\\b(?:you|your|our|us|here|visit|click|newsletters?|subscribe (?:now|today|to)|twitter|facebook|instagram)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What tells of somebody's words is prose. */
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:said|says|told|heard|had written)\\b", Pattern.CASE_INSENSITIVE);

    /** Words that only a site says to its readers, or a paper of its makers. */
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:sign(?:ing)? up (?:for|to) (?:our|the|a|\\w+['’]s)\\b.*newsletter|(?:our|free|daily|weekly) newsletters?\\b|"
                    + "bookmark our|enable javascript|refresh (?:the|your) (?:page|browser)|browser preferences|"
                    + "our (?:privacy|cookie) (?:policy|notice)|"
                    + "(?:our|the|these|to) (?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)).*\\b(?:appl(?:y|ies)|you|your)\\b|"
                    + "\\b(?:you|your|see|read)\\b.*(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))|"
                    + "(?:video|page|content|comments|image) (?:has )?failed to load|(?:contributed|contributing) to this (?:report|story|article)|"
                    + "(?:receive|get) (?:news )?notifications|more to follow\\W*$|this site is protected by|"
                    + "(?:in|to) your inbox|(?:vote in|take) our (?:poll|survey|quiz)|(?:tell us|let us know|your thoughts) in the comments|"
                    + "(?:please|you) consider (?:supporting (?:us|our)|making a (?:small )?(?:donation|contribution))|"
                    + "(?:we|our) (?:and our (?:\\d+ )?partners )?use (?:\\w+ ){0,3}cookies|(?:accept|reject) (?:all )?cookies|"
                    + "(?:listen|subscribe|follow)(?: and \\w+)? on (?:apple|spotify|google|youtube)|join us (?:on|at|for|in)|book your (?:place|seat|ticket)s?|"
                    + "(?:join|follow|visit) our (?:\\w+ )?(?:channel|group|page|community)|by using this (?:web)?site|you agree to our|"
                    + "you have full access to this|activate your|more newsletters\\?|keep (?:your )?comments (?:relevant|respectful|civil|polite)|free (?:articles?|stories) (?:left|remaining|this month)|register (?:for free|now) to (?:continue|read)|"
                    + "(?:enter|provide|submit) your e-?mail|you (?:are|may be|seem to be) using an ad[ -]?blocker|"
                    + "registered office(?=:)|registered in (?:england|scotland|ireland)\\b.*\\b(?:number|no\\.?):? \\d+|"
                    + "(?:contact|email|reach) (?:the )?(?:reporter|writer|editor)s? (?:at|on|via)|"
                    + "(?:be reached|be contacted|contact \\w+(?: \\w+)?|email \\w+(?: \\w+)?|reach \\w+(?: \\w+)?) (?:at|on|via) \\S+@\\S+|"
                    + "may earn (?:a|an)\\b.*commission|support our (?:[\\w-]+ )?(?:journalism|work)|become a (?:member|subscriber)|"
                    + "follow (?:her|him|them|me|us)\\b.* on (?:twitter|x|facebook|instagram|bluesky|mastodon|linkedin))\\b",
            Pattern.CASE_INSENSITIVE);

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
        return BEGINS.matcher(text).find() || MAY_BEGIN.matcher(text).find() && !isProse(text);
    }

    private static boolean isProse(String text) {
        boolean sentence = text.endsWith(".") || text.endsWith(".”") || text.endsWith(".\"");
        return sentence
                && (TOLD.matcher(text).find() || !TO_READERS.matcher(text).find());
    }

    private static boolean requests(String text) {
        return text.length() < LONG
                        && !TOLD.matcher(text).find()
                        && SAYS.matcher(text).find()
                || isDate(text);
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
