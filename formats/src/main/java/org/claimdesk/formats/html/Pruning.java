package org.claimdesk.formats.html;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes off a page what is no text of its article: machinery, navigation, and what its makers name as something else. */
final class Pruning {
    private static final String NO_TEXT =
            "script,style,noscript,template,svg,canvas,iframe,object,embed,audio,video,map,math,"
                    + "button,select,input,textarea,label,form,nav,footer,aside,dialog,menu,figure,figcaption,"
                    + "amp-ad,amp-sticky-ad,amp-embed,amp-sidebar,amp-social-share,amp-lightbox,amp-consent,amp-user-notification,"
                    + "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
                    + "[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=dialog],[role=alert],[role=tooltip]";

    /** Words that makers of pages use in the names of classes for what is not the article. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?:^|[-_ ])(?:ad|ads|advert\\w*|advertis\\w*|adslot|author-?bio|about-?author|banner|bio|breadcrumbs?|byline|caption|"
                    + "captions?|comments?|cookies?|copyright|credits?|dateline-?info|disclaimer|discussions?|disqus|donat\\w*|footer|footnotes?|gallery|hatnote|"
                    + "hidden|infobox|inline-?related|keywords|login|masthead|menu|meta|metadata|modal|more-?on|most-?read|nav|"
                    + "navbar|navbox|navigation|newsletters?|outbrain|overlay|pagination|paywall|player|podcasts?|poll|popup|popular|print-?only|"
                    + "promos?|promoted|pull-?quotes?|quiz|read-?more|readmore|recirc\\w*|recommend\\w*|references|reflist|regwall|related\\w*|screen-?reader\\w*|"
                    + "see-?also|share\\w*|sharing|sidebar|sign-?up|signup|skip|slideshow|social\\w*|sponsor\\w*|sr-?only|subscri\\w*|"
                    + "tags?|taboola|teasers?|ticker|timestamp|toolbar|tooltip|topics?|trending|trinity\\w*|tweet|"
                    + "visually-?hidden|widget|wp-caption)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS = Pattern.compile(
            "(?:^|[-_ ])(?:comments?|comment-?list|commentlist|discussions?|disqus|replies)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE = Pattern.compile("\\[.{1,25}\\]");
    private static final int SHORTEST_ARTICLE = 400;
    private static final int SHORTEST_NEWS = 120;
    private static final int LONGEST_LINE = 120;
    private static final double MOST_OF_THE_TEXT = 0.4;

    private Pruning() {}

    static void prune(Document page) {
        removeAnswered(page);
        remove(page.select(NO_TEXT), page);
        Map<Element, Boolean> blank = new IdentityHashMap<>();
        removeAll(page.select("time").stream()
                .filter(time -> time.parent() != null)
                .filter(time -> blank.computeIfAbsent(
                        time.parent(), parent -> parent.ownText().isBlank()))
                .toList());
        removeAll(footnotes(page));
        remove(page.select("header"), page);
        removeBeside(Captions.in(page), page, SHORTEST_ARTICLE);
        removeBeside(Gates.in(page), page, SHORTEST_ARTICLE);
        removeBeside(Cards.headed(page), page, SHORTEST_NEWS);
        removeBeside(Cards.rows(page), page, SHORTEST_ARTICLE);
        removeComments(page);
        remove(
                page.body().select("[class],[id],[data-testid],[data-component]").stream()
                        .filter(Pruning::saysSomethingElse)
                        .toList(),
                page);
    }

    /** "[1]", "[citation needed]" and the figures that lead to notes: they would be read as words and numbers of the text. */
    private static List<Element> footnotes(Document page) {
        return page.select("sup").stream()
                .filter(sup -> NOTE.matcher(sup.text()).matches() || sup.selectFirst("a[href*=#]") != null)
                .toList();
    }

    /** What readers say may well be more than the article; an article is left beside it, and no headline is in it. */
    private static void removeComments(Document page) {
        Prose prose = Prose.in(page);
        removeAll(page.body().select("[class],[id]").stream()
                .filter(element -> COMMENTS.matcher(element.className()).find()
                        || COMMENTS.matcher(element.id()).find())
                .filter(element -> !element.tagName().matches("body|html|article|main|h[1-6]|p|a|span"))
                .filter(element -> element.selectFirst("h1") == null)
                .filter(element -> prose.all() - prose.of(element) >= SHORTEST_ARTICLE)
                .toList());
    }

    /** Boxes that can be answered are readers' remarks, whatever they are called; one alone may be the article. */
    private static void removeAnswered(Document page) {
        Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element link : page.select("a,button")) {
            Element box = link.text().equalsIgnoreCase("reply") ? link.closest("div,li,article") : null;
            if (box != null) {
                boxes.add(box);
            }
        }
        if (boxes.size() > 1) {
            removeBeside(boxes, page, SHORTEST_ARTICLE);
        }
    }

    /** Boxes without the headline go where an article, or most of what is said, is left beside them all. */
    private static void removeBeside(Collection<Element> boxes, Document page, int least) {
        Prose prose = Prose.in(page);
        List<Element> going =
                boxes.stream().filter(box -> box.selectFirst("h1") == null).toList();
        int said = going.stream().mapToInt(prose::of).sum();
        if (prose.all() - said >= least || said <= MOST_OF_THE_TEXT * prose.all()) {
            removeAll(going);
        }
    }

    private static boolean saysSomethingElse(Element element) {
        return Character.isLetter(element.tagName().charAt(0))
                && !element.tagName().matches("body|html|article|main")
                && !(element.tagName().equals("p") && element.text().length() > LONGEST_LINE)
                && (names(element.className())
                        || names(element.id())
                        || names(element.attr("data-testid"))
                        || names(element.attr("data-component")));
    }

    private static boolean names(String name) {
        return !name.isEmpty() && SOMETHING_ELSE.matcher(camelCaseApart(name)).find();
    }

    private static String camelCaseApart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    }

    /** A whole page inside a form, or an article in a "meta" box, is still the article. */
    private static void remove(List<Element> elements, Document page) {
        Prose prose = Prose.in(page);
        int headings = page.select("h1").size();
        removeAll(elements.stream()
                .filter(element -> element.parent() != null)
                .filter(element -> prose.of(element) <= MOST_OF_THE_TEXT * prose.all())
                .filter(element -> prose.of(element) < SHORTEST_ARTICLE || !holdsAll(element, headings))
                .toList());
    }

    /** Whether no great heading is outside; a window on cookies may have one of its own. */
    private static boolean holdsAll(Element element, int headings) {
        return headings > 0 && element.select("h1").size() == headings;
    }

    /** Parent by parent, for after each single child that goes its siblings are numbered anew. */
    private static void removeAll(List<Element> elements) {
        Map<Element, Set<Node>> gone = new IdentityHashMap<>();
        for (Element element : elements) {
            gone.computeIfAbsent(element.parent(), parent -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(element);
        }
        gone.forEach((parent, children) -> {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !children.contains(child))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        });
    }
}
