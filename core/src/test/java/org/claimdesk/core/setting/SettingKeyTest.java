package org.claimdesk.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.core.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKeyTest {
    @Test
    void what_a_setting_is_as_it_comes_can_be_set() {
        assertThat(SettingKey.values()).allSatisfy(key -> {
            assertThat(key.checked(key.usual())).isEqualTo(key.usual());
            assertThat(SettingKey.named(key.toString())).contains(key);
            assertThat(key.about()).isNotBlank();
        });
        assertThat(SettingKey.named("colour")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEWS_NEEDED, 02, 2",
        "EVIDENCE_NEEDED, 3, 3",
        "NEAR_IDENTICAL, .90, 0.9",
        "NEAR_IDENTICAL, 1.0, 1",
        "SNAPSHOT_LIMIT, 2500000, 2500 kB",
        "SNAPSHOT_LIMIT, 1gb, 1 GB",
        "TOO_OLD_DAYS, 30, 30",
        "SCALE, Politifact, politifact"
    })
    void a_value_is_kept_in_one_form(SettingKey key, String given, String kept) {
        assertThat(key.checked(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEWS_NEEDED, 0",
        "REVIEWS_NEEDED, 10",
        "REVIEWS_NEEDED, two",
        "REVIEWS_NEEDED, 1.5",
        "EVIDENCE_NEEDED, -1",
        "NEAR_IDENTICAL, 0.0",
        "NEAR_IDENTICAL, 1.2",
        "NEAR_IDENTICAL, much",
        "SNAPSHOT_LIMIT, 0 MB",
        "SNAPSHOT_LIMIT, 5 TB",
        "TOO_OLD_DAYS, 100000"
    })
    void a_value_that_cannot_be_is_refused(SettingKey key, String given) {
        assertThatThrownBy(() -> key.checked(given))
                .isInstanceOf(Malformed.class)
                .hasFieldOrPropertyWithValue("code", "setting-malformed");
    }

    @ParameterizedTest
    @CsvSource({"1 B, 1", "50 MB, 50000000", "1500 kB, 1500000", "2 GB, 2000000000"})
    void a_size_is_the_same_after_it_was_written_and_read(String text, long bytes) {
        assertThat(ByteSize.parse(text).bytes()).isEqualTo(bytes);
        assertThat(new ByteSize(bytes)).hasToString(text);
    }
}
