package org.claimdesk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.core.desk.DeskContract.STEP;

import java.time.Clock;
import java.util.Random;
import org.claimdesk.core.fixture.Clocks;
import org.claimdesk.core.fixture.Fixtures;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.core.thing.Uids;
import org.junit.jupiter.api.Test;

/** What every desk does with its settings. */
public interface SettingsContract {
    /** An empty desk. */
    Desk desk(Clock clock, UidSource uids);

    private Desk newDesk() {
        return desk(Clocks.fixed(), new Uids(Clocks.fixed(), new Random(1)));
    }

    private static Setting kept(Desk desk, Setting setting) {
        return desk.step(STEP, () -> desk.settings().keep(setting, Verb.ADDED));
    }

    @Test
    default void a_setting_is_found_by_its_key_and_all_come_by_key() {
        try (Desk desk = newDesk()) {
            Setting two = kept(desk, new Setting(Fixtures.uid(1), 0, "reviews-needed", "2"));
            Setting limit = kept(desk, new Setting(Fixtures.uid(2), 0, "a-limit", "3"));

            assertThat(desk.settings().find("reviews-needed")).isEqualTo(two);
            assertThat(desk.settings().find("scale")).isNull();
            assertThat(desk.settings().all()).containsExactly(limit, two);
        }
    }

    @Test
    default void a_setting_changes_and_goes_back_with_the_journal() {
        try (Desk desk = newDesk()) {
            Setting two = kept(desk, new Setting(Fixtures.uid(1), 0, "reviews-needed", "2"));
            kept(desk, two.as("3"));

            desk.step(STEP, () -> {
                desk.journal().restore(two.uid(), 1);
                return 1;
            });

            assertThat(desk.settings().all()).extracting(Setting::value).containsExactly("2");
        }
    }

    @Test
    default void a_key_belongs_to_one_setting() {
        try (Desk desk = newDesk()) {
            kept(desk, new Setting(Fixtures.uid(1), 0, "reviews-needed", "2"));

            assertThatThrownBy(() -> kept(desk, new Setting(Fixtures.uid(2), 0, "reviews-needed", "3")))
                    .isInstanceOf(Conflict.class);
            assertThat(desk.settings().all()).extracting(Setting::value).containsExactly("2");
        }
    }
}
