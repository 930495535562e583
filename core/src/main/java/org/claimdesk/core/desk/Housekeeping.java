package org.claimdesk.core.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.core.journal.Verb;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Scales;
import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.setting.SettingKey;
import org.jspecify.annotations.Nullable;

/** Changes how the desk works. */
public final class Housekeeping {
    /** The value that stands for what a setting is as it comes. */
    public static final String USUAL = "default";

    private final Desk desk;
    private final Shift shift;

    public Housekeeping(Desk desk, Shift shift) {
        this.desk = desk;
        this.shift = shift;
    }

    /** A setting as it is after the change, in words. */
    public record Told(String key, String value) {}

    /**
     * Sets a setting; {@link #USUAL} puts it back to what it is as it comes. Throws {@code Malformed} for a key or a value
     * that cannot be, and {@code Refused} where verdicts would be left without a scale.
     */
    public Told set(String name, String value) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        String usual = usual(key);
        boolean back = value.strip().equalsIgnoreCase(USUAL);
        if (back && usual == null) {
            throw new Malformed(
                    "setting-malformed", key + " has no default", "give it a value: desk set " + key + " 'A < B < C'");
        }
        String kept = back && usual != null ? usual : checked(key, value);
        Setting known = desk.settings().find(key);
        if (known != null) {
            desk.settings().keep(known.as(kept), Verb.EDITED);
        } else if (!kept.equals(usual)) {
            desk.settings().keep(new Setting(shift.uids().next(), 0, key, kept), Verb.ADDED);
        }
        return new Told(key, kept);
    }

    private static @Nullable String usual(String key) {
        if (key.startsWith(Policy.SCALE)) {
            return Scales.SHIPPED
                    .find(key.substring(Policy.SCALE.length()))
                    .map(RatingScale::notation)
                    .orElse(null);
        }
        return known(key).usual();
    }

    private static SettingKey known(String key) {
        Optional<SettingKey> setting = SettingKey.named(key);
        return setting.orElseThrow(() -> new Malformed(
                "setting-unknown",
                "no such setting: " + key,
                "one of "
                        + Arrays.stream(SettingKey.values())
                                .map(SettingKey::toString)
                                .collect(Collectors.joining(", "))
                        + ", or scale.NAME"));
    }

    private String checked(String key, String value) {
        if (key.startsWith(Policy.SCALE)) {
            return Policy.scale(key, value).notation();
        }
        SettingKey setting = known(key);
        String kept = setting.checked(value);
        return setting == SettingKey.SCALE
                ? Policy.of(desk).scales().named(kept).name()
                : kept;
    }

    /** The value as it is, in words; throws {@code Malformed} for a key that cannot be. */
    public Told get(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        String usual = usual(key);
        Setting set = desk.settings().find(key);
        if (set == null && usual == null) {
            throw new Refused("setting-unset", "there is no " + key, "set it: desk set " + key + " 'A < B < C'");
        }
        return new Told(key, set == null ? String.valueOf(usual) : set.value());
    }
}
