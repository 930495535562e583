package org.claimdesk.formats.html;

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
                    + "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
                    + "[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=dialog],[role=alert],[role=tooltip]";

    /** Words that makers of pages use in the names of classes for what is not the article. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?:^|[-_ ])(?:ad|ads|advert\\w*|advertis\\w*|adslot|author-?bio|about-?author|banner|bio|breadcrumbs?|byline|caption|"
                    + "captions?|comments?|cookies?|copyright|credits?|dateline-?info|disclaimer|discussions?|disqus|donat\\w*|footer|"
                    + "hidden|infobox|inline-?related|keywords|login|masthead|menu|meta|metadata|modal|more-?on|most-?read|nav|"
                    + "navbar|navigation|newsletters?|outbrain|overlay|pagination|paywall|popup|popular|print-?only|"
                    + "promos?|promoted|read-?more|readmore|recirc\\w*|recommend\\w*|regwall|related\\w*|screen-?reader\\w*|"
                    + "see-?also|share\\w*|sharing|sidebar|sign-?up|signup|skip|social\\w*|sponsor\\w*|sr-?only|subscri\\w*|"
                    + "tags?|taboola|teasers?|timestamp|toolbar|tooltip|topics?|trending|trinity\\w*|tweet|"
                    + "visually-?hidden|widget|wp-caption)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS = Pattern.compile(
            "(?:^|[-_ ])(?:comments?|comment-?list|commentlist|discussions?|disqus|replies)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_ARTICLE = 400;
    private static final int LONGEST_CARD = 600;
    private static final int LONGEST_LINE = 120;
    private static final double MOST_OF_THE_TEXT = 0.4;

    private Pruning() {}

    static void prune(Document page) {
        int paragraphs = length(page.select("p"));
        removeAnswered(page, paragraphs);
        remove(page.select(NO_TEXT), paragraphs);
        Map<Element, Boolean> blank = new IdentityHashMap<>();
        removeAll(page.select("time").stream()
                .filter(time -> time.parent() != null)
                .filter(time -> blank.computeIfAbsent(
                        time.parent(), parent -> parent.ownText().isBlank()))
                .toList());
        remove(page.select("header"), paragraphs);
        page.select("h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4")
                .forEach(Pruning::removeCard);
        removeComments(page, paragraphs);
        remove(
                page.body().select("[class],[id],[data-testid],[data-component]").stream()
                        .filter(Pruning::saysSomethingElse)
                        .toList(),
                paragraphs);
    }

    /** What readers say may well be more than the article; an article is left beside it, and no headline is in it. */
    private static void removeComments(Document page, int paragraphs) {
        removeAll(page.body().select("[class],[id]").stream()
                .filter(element -> COMMENTS.matcher(element.className()).find()
                        || COMMENTS.matcher(element.id()).find())
                .filter(element -> !element.tagName().matches("body|html|article|main|h[1-6]|p|a|span"))
                .filter(element -> element.selectFirst("h1") == null)
                .filter(element -> paragraphs - length(element.select("p")) >= SHORTEST_ARTICLE)
                .toList());
    }

    /** Boxes that can be answered are readers' remarks, whatever they are called; one alone may be the article. */
    private static void removeAnswered(Document page, int paragraphs) {
        Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element link : page.select("a,button")) {
            Element box = link.text().equalsIgnoreCase("reply") ? link.closest("div,li,article") : null;
            if (box != null) {
                boxes.add(box);
            }
        }
        List<Element> remarks =
                boxes.stream().filter(box -> box.selectFirst("h1") == null).toList();
        int said = remarks.stream().mapToInt(box -> length(box.select("p"))).sum();
        if (remarks.size() > 1 && paragraphs - said >= SHORTEST_ARTICLE) {
            removeAll(remarks);
        }
    }

    /** A heading that leads elsewhere, with the words under it, is a card that another article is offered on. */
    private static void removeCard(Element heading) {
        Element card = heading.parent();
        while (card != null && card.parent() != null && !isBox(card)) {
            card = card.parent();
        }
        if (card != null && card.parent() != null && isSmall(card)) {
            boolean alone = card.select("p").isEmpty() && card.parent().parent() != null && isSmall(card.parent());
            (alone ? card.parent() : card).remove();
        }
    }

    private static boolean isBox(Element element) {
        return element.tagName().matches("div|article|li|section|td")
                && !element.text().isBlank();
    }

    private static boolean isSmall(Element box) {
        return box.text().length() < LONGEST_CARD && box.select("p").size() <= 2;
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
    private static void remove(List<Element> elements, int paragraphs) {
        removeAll(elements.stream()
                .filter(element -> element.parent() != null)
                .filter(element -> length(element.select("p")) <= MOST_OF_THE_TEXT * paragraphs)
                .toList());
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

    private static int length(List<Element> elements) {
        return elements.stream().mapToInt(element -> element.text().length()).sum();
    }
}
