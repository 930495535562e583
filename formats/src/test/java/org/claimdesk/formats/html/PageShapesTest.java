package org.claimdesk.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.core.article.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of pages that say more beside an article than in it, or hide its headline. */
class PageShapesTest {
    private static final String FIRST =
            "The harbour council voted 7 to 2 on Tuesday to dredge the northern basin, a project that has divided the town for "
                    + "almost ten years and will cost 12 million euros.";
    private static final String SECOND =
            "Work is to begin in May, when the last of the ferries has left, and to be over before the storms of October, as "
                    + "the chairwoman, Jane Doe, told the twenty people who had come to listen.";
    private static final String THIRD =
            "The two who voted against it said that nobody had counted the seals, of which 240 were seen there in the spring.";
    private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String OFFERS =
            ("<div class=q1><a href=/f><img src=f.jpg></a><div><a href=/f>Ferry fares go up again in spring</a></div>"
                            + "<span>{} hours ago</span><div>A ferry to the islands will cost 12 euros from May on, for those who live there 4.</div></div>")
                    .repeat(4);
    private static final String REMARK =
            "<p>This is what I have always said about the council, and nobody ever listens to people like me, who have lived "
                    + "here for thirty years and more.</p>";

    @Test
    void what_readers_say_is_no_part_of_it_though_it_is_more() {
        String remarks = ("<div><b>A reader</b>" + REMARK + "</div>").repeat(25);
        ArticleDraft draft = draft("<h1>Harbour vote passes</h1><div class=story>" + ARTICLE
                + "</div><div class=\"user-comments\">" + remarks + "</div>");

        assertThat(draft.body()).isEqualTo(BODY);
    }

    @Test
    void nor_are_remarks_that_only_their_reply_button_tells() {
        String remarks = ("<div class=x3><b>A reader</b>" + REMARK + "<button>Reply</button></div>").repeat(25);
        ArticleDraft draft = draft(
                "<h1>Harbour vote passes</h1><div class=x1>" + ARTICLE + "</div><div class=x2>" + remarks + "</div>");

        assertThat(draft.body()).isEqualTo(BODY);
    }

    @Test
    void an_article_in_a_box_that_is_called_comments_stays() {
        assertThat(draft("<div class=comments><h1>Harbour vote passes</h1>" + ARTICLE + "</div>")
                        .body())
                .isEqualTo(BODY);
        assertThat(draft("<h1>Harbour vote passes</h1><div class=comments>" + ARTICLE + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form action=x><h1>Harbour vote passes</h1>{}</form>",
                "<div><h1>Harbour vote passes</h1><div class=with-meta>{}</div></div>",
                "<form action=x><h1>Harbour vote passes</h1>{}</form>{offers}",
                "<section class=has-sidebar><h1>Harbour vote passes</h1>{}</section>{offers}"
            })
    void an_article_without_a_single_paragraph_tag_stays_in_whatever_box(String shape) {
        String box = shape.replace("{offers}", OFFERS);
        String lines = FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD;
        String boxes = "<div>" + FIRST + "</div><div>" + SECOND + "</div><div>" + THIRD + "</div>";
        String cells = "<table><tr><td>" + FIRST + "</td></tr><tr><td>" + SECOND + "</td></tr><tr><td>" + THIRD
                + "</td></tr></table>";

        assertThat(draft(box.replace("{}", lines)).body()).isEqualTo(BODY);
        assertThat(draft(box.replace("{}", boxes)).body()).isEqualTo(BODY);
        assertThat(draft(box.replace("{}", cells)).body()).isEqualTo(BODY);
    }

    @Test
    void who_wrote_it_and_when_is_read_in_a_form_around_the_whole_page() {
        ArticleDraft draft = draft("<form action=x><div><h1>Harbour vote passes</h1><div>By Jane Quill</div>"
                + "<div>May 5, 2026</div>" + ARTICLE + "</div></form>");

        assertThat(draft.authors()).containsExactly("Jane Quill");
        assertThat(draft.publishedOn()).isEqualTo("2026-05-05");
    }

    @Test
    void credits_above_the_text_are_no_part_of_it_whoever_its_data_names() {
        ArticleDraft draft = draft("<meta name=author content='The Harbour Press'><div><h1>Harbour vote passes</h1>"
                + "<div>Words by Jane Quill</div><div>Harbour <time datetime=2026-05-05>today</time></div>"
                + "<p>London, 5 May 2026</p>" + ARTICLE + "</div>");

        assertThat(draft.body()).doesNotContain("Quill", "London").endsWith(BODY);
        assertThat(draft.publishedOn()).isEqualTo("2026-05-05");
        assertThat(draft.authors()).containsExactly("The Harbour Press");
    }

    @Test
    void boxes_in_a_row_that_offer_other_articles_are_no_part_of_it_whatever_their_tags() {
        assertThat(draft("<div><h1>Harbour vote passes</h1>" + ARTICLE + OFFERS + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void nor_is_a_longer_row_of_them_but_two_links_in_a_text_are() {
        String links = "<p><a href=/a>What the seals eat, by season</a></p>" + "<p>" + THIRD + "</p>";
        ArticleDraft draft = draft(
                "<div><h1>Harbour vote passes</h1>" + ARTICLE + links + "</div><div>" + OFFERS.repeat(4) + "</div>");

        assertThat(draft.body()).startsWith(BODY).doesNotContain("ferry to the islands");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><img src=a.jpg><div>The basin as it was in March, seen from the tower of the old church</div></div>",
                "<div><div><picture><img src=a.jpg></picture><span>The Agency</span></div><div>The basin in March</div></div>",
                "<div><a href=/jane><img src=jane.jpg></a><div><span>Jane Quill has told of harbours for ten years.</span></div></div>"
            })
    void a_box_of_a_picture_and_its_words_is_no_part_of_it(String box) {
        assertThat(draft("<div><h1>Harbour vote passes</h1><p>" + FIRST + "</p>" + box + "<p>" + SECOND + "</p><p>"
                                + THIRD + "</p></div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void a_picture_in_a_paragraph_leaves_the_paragraph() {
        String pictured = "<p><img src=a.jpg align=left>" + FIRST + "</p>";

        assertThat(draft("<div><h1>Harbour vote passes</h1>" + pictured + "<p>" + SECOND + "</p><p>" + THIRD
                                + "</p></div>")
                        .body())
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This content is reserved for subscribers only",
                "Register / Sign in to unlock more articles",
                "Create an account or sign in to go on.",
                "Subscribe now",
                "To continue reading, log in",
                "Already have an account?"
            })
    void what_is_promised_to_subscribers_is_no_part_of_it(String asking) {
        String gate =
                "<div><div>" + asking + "</div><ul><li>Daily puzzles, among them the great crossword of Saturday.</li>"
                        + "<li>The paper as it is printed, to view on any device.</li></ul></div>";

        assertThat(draft("<div><h1>Harbour vote passes</h1><div>" + ARTICLE + "</div>" + gate + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void but_what_stands_beside_such_a_line_in_the_text_is() {
        assertThat(draft("<div><h1>Harbour vote passes</h1><div>" + ARTICLE + "<p>Subscribe now</p></div></div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void a_heading_with_a_small_link_is_no_offer() {
        String headed =
                "<h2>The vote <span>[<a href=/edit>edit</a>]</span></h2><p>" + SECOND + "</p><p>" + THIRD + "</p>";

        assertThat(draft("<div><h1>Harbour vote passes</h1><div><p>" + FIRST + "</p>" + headed + "</div></div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void one_part_of_several_may_lead_elsewhere() {
        String parts = "<div class=part><h2>1. The vote</h2><p>" + SECOND + "</p></div>"
                + "<div class=part><h2><a href=/seals>2. The seals</a></h2><p>" + THIRD + "</p></div>";

        assertThat(draft("<div><h1>Harbour vote passes</h1><p>" + FIRST + "</p>" + parts + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void posts_whose_headings_lead_to_themselves_are_the_text() {
        String posts = "<article><h2><a href=/live#b2>12.10 It passed</a></h2><p>" + SECOND + "</p></article>"
                + "<article><h2><a href=/live#b1>11.40 The seals</a></h2><p>" + THIRD + "</p></article>";

        assertThat(draft("<main><h1>Harbour vote passes</h1><p>" + FIRST + "</p>" + posts + "</main>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void marks_of_notes_are_no_part_of_it_but_other_small_letters_are() {
        String noted = "<p>Ely<sup>[1]</sup> had 240 seals<sup><a href=#n2>2</a></sup> on the 5<sup>th</sup>"
                + "<sup>[<a href=/cn>citation needed</a>]</sup>, on 12 km<sup>2</sup> of sand, as had been seen before.</p>";

        assertThat(draft("<div><h1>Harbour vote passes</h1>" + ARTICLE + noted + "</div>")
                        .body())
                .endsWith("Ely had 240 seals on the 5th, on 12 km2 of sand, as had been seen before.");
    }

    @Test
    void parts_of_a_credit_line_are_apart_though_nothing_stands_between_them() {
        ArticleDraft draft =
                draft("<div><h1>Harbour vote passes</h1><div>By <a rel=author href=/a>Jane Quill</a> and John Roe</div>"
                        + "<div><span>May 5, 2026</span><span>12:10 PM UTC</span><span>Updated May 6, 2026</span></div>"
                        + ARTICLE
                        + "</div>");

        assertThat(draft.authors()).containsExactly("Jane Quill", "John Roe");
        assertThat(draft.publishedOn()).isEqualTo("2026-05-05");
    }

    @Test
    void labels_above_it_and_the_machinery_of_fast_pages_are_no_part_of_it() {
        String fast =
                "<amp-ad><div>Ad</div></amp-ad><amp-embed><p>The best mattress of the year, as tested by us.</p></amp-embed>";

        assertThat(draft("<div><span>Press release</span><h1>Harbour vote passes</h1><p>Politics</p>" + ARTICLE + fast
                                + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void a_link_to_somebodys_own_page_names_who_wrote_it() {
        assertThat(draft("<div><h1>Harbour vote passes</h1><a href=https://letter.example/@jane>Jane Quill</a>"
                                + ARTICLE + "</div>")
                        .authors())
                .containsExactly("Jane Quill");
    }

    @Test
    void a_label_that_stands_again_and_again_is_no_part_of_it_but_a_short_answer_is() {
        String labelled = "<p>" + FIRST + "</p><div>Article content</div><p>Yes.</p><p>" + SECOND
                + "</p><div>Article content</div><p>Yes.</p><p>" + THIRD + "</p><div>Article content</div><p>Yes.</p>";

        assertThat(draft("<div><h1>Harbour vote passes</h1>" + labelled + "</div>")
                        .body())
                .isEqualTo(FIRST + "\n\nYes.\n\n" + SECOND + "\n\nYes.\n\n" + THIRD + "\n\nYes.");
    }

    @Test
    void a_window_with_a_great_heading_of_its_own_is_no_part_of_it() {
        String choices = "<div class=modal><h1>Your choices</h1>"
                + "<p>Some things are kept on your device, so that we know what you like to see and for how long you did. {}</p>"
                        .repeat(5)
                + "</div>";

        assertThat(draft("<div>" + choices + "<h1>Harbour vote passes</h1>" + ARTICLE.repeat(3) + "</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void a_page_of_nothing_but_such_boxes_is_read_all_the_same() {
        assertThat(draft("<h1>News of the harbour</h1>" + OFFERS).body()).contains("ferry to the islands");
    }

    @Test
    void a_blog_whose_name_is_the_great_heading_has_its_headline_in_a_smaller_one() {
        ArticleDraft draft =
                draft("Ely Blog: Harbour vote passes", "<h1>Ely Blog</h1><h3>Harbour vote passes</h3>" + ARTICLE);

        assertThat(draft.title()).isEqualTo("Harbour vote passes");
    }

    @Test
    void under_a_window_that_tells_nothing_the_first_heading_is_the_headline() {
        ArticleDraft draft =
                draft("Press release", "<h2>Harbour vote passes</h2>" + ARTICLE + "<h2>Notes to editors</h2>");

        assertThat(draft.title()).isEqualTo("Harbour vote passes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published on Monday, the report says that 240 seals were seen.",
                "Recommended doses are far lower, the agency said.",
                "Advertisement spending fell by 12 percent in 2025.",
                "Copyright law was changed in 2019 to protect painters.",
                "Getty Images sued the company in January.",
                "This story was told to the court by three witnesses.",
                "Senators are limited to two terms of service.",
                "They failed to load the ship in time, the harbour office said.",
                "In case of fire the registered office is closed.",
                "Voters consider supporting our harbour a duty.",
                "Already a member of the council in 2019, she left it soon.",
                "The firm, registered in Ireland, has its head office in Ely.",
                "Source: nobody would say where the number came from.",
                "Sponsored by two firms, the race was held in May.",
                "Presented by the mayor on Monday, the plan has many holes.",
                "Sharing the cost of it would take 12 years.",
                "Register to vote by Friday at any post office in Ely.",
                "Latest figures for national stories of the kind are not to be had.",
                "John Roe of the harbour office was there.",
                "Finland applied to become a member of the alliance in 2022.",
                "A weekly newsletter of the group put the number at 40.",
                "Users get notifications when the price changes by 5 percent.",
                "Would you like to see the harbour closed?",
                "Such proteins activate your immune system within 12 hours.",
                "Mails of that kind land in your inbox, 40 of them a day.",
                "They asked other towns to join us in the plan.",
                "12:43, 20 Apr 2026 The council met for the first time."
            })
    void a_sentence_may_begin_like_a_pointer(String sentence) {
        assertThat(draft(amid(sentence)).body()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published on March 3, 2026",
                "Recommended for you",
                "Advertisement",
                "Copyright 2025 The Harbour Press.",
                "Getty Images",
                "This story was updated at 10:03 GMT.",
                "By clicking sign up, you agree to our terms of service.",
                "Story continues below",
                "Follow us on Twitter for more.",
                "Follow our live coverage here.",
                "Up next",
                "You may also like:",
                "Most read",
                "01:24",
                "Already a subscriber? Log in",
                "Our Standards: how we work",
                "Start your day with what matters, delivered to your inbox every weekday morning.",
                "What do you think of the plan? Vote in our poll and tell us in the comments.",
                "Good reporting costs money. If you value ours, please consider supporting us with a small gift.",
                "We and our 127 partners use cookies to store data on your device and to show you what you like.",
                "The Harbour Press, registered in England and Wales, company number 123456.",
                "The Harbour Press Ltd. Registered office: 1 High Street, Ely.",
                "Contact the reporter at jane@press.example or 555-0100.",
                "Jane Doe can be reached at jane@press.example.",
                "Source: Agency",
                "Author of the article:",
                "Advertisement 2",
                "This advertisement has not loaded yet.",
                "You must be logged in to join the discussion.",
                "Activate your online access now",
                "Please keep comments relevant and respectful.",
                "Sponsored",
                "Paid for by Sleepwell",
                "#Harbour #Seals",
                "after newsletter promotion",
                "14K shares",
                "Latest national stories",
                "3 of 12",
                "RELATED COVERAGE",
                "doi: 10.1000/182",
                "— Jane Doe (@janedoe) May 5, 2026",
                "12:43, 20 Apr 2026 Updated 12:44, 20 Apr 2026",
                "By John Roe, Harbour Correspondent",
                "John Roe Harbour Correspondent",
                "In this week’s episode we discuss the seals. Listen and subscribe on Spotify.",
                "Join us on 12 June for a talk with those who wrote this. Book your place now.",
                "Stay updated: join our channel for news of the harbour.",
                "By using this site you agree to what stands here.",
                "You have 2 free articles left. Register for free to continue.",
                "Enter your email address to hear when we publish more like this.",
                "It looks like you are using an ad blocker, which is how we pay for this.",
                "Print | Email | Text size A A A"
            })
    void a_pointer_is_no_part_of_it(String pointer) {
        assertThat(draft(amid(pointer)).body()).isEqualTo(BODY);
    }

    private static String amid(String paragraph) {
        return "<article><h1>Harbour vote passes</h1><a rel=author href=/author/john-roe>John Roe</a><p>" + FIRST
                + "</p><p>" + SECOND + "</p><p>" + paragraph + "</p><p>" + THIRD + "</p></article>";
    }

    private static ArticleDraft draft(String body) {
        return draft("Harbour vote passes", body);
    }

    private static ArticleDraft draft(String window, String body) {
        String page = "<html><head><title>" + window + "</title></head><body>" + body + "</body></html>";
        ArticleDraft draft =
                Page.finding(page.getBytes(UTF_8), null, null, "page").draft();
        assertThat(draft).isNotNull();
        return draft;
    }
}
