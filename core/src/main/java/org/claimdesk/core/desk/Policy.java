package org.claimdesk.core.desk;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimdesk.core.evidence.EvidencePolicy;
import org.claimdesk.core.evidence.Thresholds;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Scales;
import org.claimdesk.core.setting.ByteSize;
import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.setting.SettingKey;
import org.claimdesk.core.setting.Settings;

/** How a desk works: its settings as values, each as it comes unless it was set. Read anew for each command. */
public final class Policy {
    /** What the keys of rating scales begin with, as in {@code scale.stars}. */
    static final String SCALE = "scale.";

    private static final Pattern SCALE_NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private final Settings settings;

    private Policy(Settings settings) {
        this.settings = settings;
    }

    public static Policy of(Desk desk) {
        return new Policy(desk.settings());
    }

    /** The value of a setting in words. */
    public String value(SettingKey key) {
        Setting set = settings.find(key.toString());
        return set == null ? key.usual() : set.value();
    }

    /** The scale that verdicts are on unless another one is named. */
    public RatingScale scale() {
        return scales().named(value(SettingKey.SCALE));
    }

    public Scales scales() {
        Scales scales = Scales.SHIPPED;
        for (Setting setting : settings.all()) {
            if (setting.key().startsWith(SCALE)) {
                scales = scales.with(scale(setting.key(), setting.value()));
            }
        }
        return scales;
    }

    /** How many reviewers must rate a claim. */
    public int reviewsNeeded() {
        return Integer.parseInt(value(SettingKey.REVIEWS_NEEDED));
    }

    /** What a decisive verdict must rest on. */
    public EvidencePolicy evidence() {
        return new EvidencePolicy(new Thresholds(
                Integer.parseInt(value(SettingKey.EVIDENCE_NEEDED)),
                new BigDecimal(value(SettingKey.NEAR_IDENTICAL)).doubleValue(),
                Integer.parseInt(value(SettingKey.TOO_OLD_DAYS))));
    }

    public ByteSize snapshotLimit() {
        return ByteSize.parse(value(SettingKey.SNAPSHOT_LIMIT));
    }

    /** A rating scale from the setting that holds it; throws {@code Malformed}. */
    static RatingScale scale(String key, String value) {
        String name = key.substring(SCALE.length()).toLowerCase(Locale.ROOT);
        if (!SCALE_NAME.matcher(name).matches()) {
            throw new Malformed(
                    "setting-unknown",
                    "not a name of a scale: '" + name + "'",
                    "a name is letters, digits and hyphens, as in scale.stars");
        }
        return RatingScale.parse(name, value);
    }
}
