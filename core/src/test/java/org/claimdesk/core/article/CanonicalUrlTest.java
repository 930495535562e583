package org.claimdesk.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/1",
                "http://example.org/news/1",
                "https://www.example.org/news/1",
                "https://WWW.Example.ORG/news/1",
                "https://example.org:443/news/1",
                "https://example.org/news/1/",
                "https://example.org/news/1#comments",
                "https://example.org/news/1?",
                "https://example.org/news/1?utm_source=x&utm_medium=y&fbclid=z",
                "https://example.org/news/1?gclid=a&mc_cid=b&mc_eid=c",
                "  https://example.org/news/1  "
            })
    void these_are_one_page(String url) {
        assertThat(CanonicalUrl.of(url)).isEqualTo("example.org/news/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/2",
                "https://example.org/News/1",
                "https://example.com/news/1",
                "https://news.example.org/news/1",
                "https://example.org/news/1?page=2",
                "https://example.org/"
            })
    void these_are_other_pages(String url) {
        assertThat(CanonicalUrl.of(url)).isNotEqualTo("example.org/news/1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=2&a=1, example.org/a?a=1&b=2",
        "https://example.org/a?a=1&utm_id=7&b=2, example.org/a?a=1&b=2",
        "https://example.org, example.org",
        "https://example.org/, example.org",
        "https://example.org/?p=12, example.org?p=12",
        "https://example.org/caf%C3%A9, example.org/caf%C3%A9",
        "//example.org/a, example.org/a",
        "https://[::1]:8080/a, [::1]/a"
    })
    void the_key_has_host_path_and_what_selects_the_page(String url, String key) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not an address",
                "example.org/news",
                "mailto:jane@example.org",
                "file:///tmp/x",
                "http://",
                "%%%"
            })
    void a_text_that_is_no_address_is_its_own_key_and_has_no_host(String text) {
        assertThat(CanonicalUrl.of(text)).isEqualTo(text);
        assertThat(CanonicalUrl.host(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/news/1, example.org",
        "https://Example.org, example.org",
        "https://example.org:8080?q=1, example.org",
        "https://user@example.org/, example.org",
        "//example.org, example.org",
        "https://www.co.uk/, co.uk"
    })
    void the_host_is_without_www_and_in_lower_case(String url, String host) {
        assertThat(CanonicalUrl.host(url)).isEqualTo(host);
    }

    @Property
    void any_text_has_a_key(@ForAll String text) {
        assertThatCode(() -> CanonicalUrl.host(CanonicalUrl.of(text))).doesNotThrowAnyException();
    }
}
