package org.claimdesk.core.setting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimdesk.core.problem.Malformed;

/** The settings that every desk has, with what they are as long as nobody sets them. Rating scales are settings of their own. */
public enum SettingKey {
    SCALE("truth", "the rating scale of verdicts", text -> text.toLowerCase(Locale.ROOT)),
    REVIEWS_NEEDED(
            "1",
            "how many reviewers must rate a claim, none of them seeing another's verdict before giving their own",
            text -> whole(text, 1, 9)),
    EVIDENCE_NEEDED("1", "how many independent items on its side a decisive verdict needs", text -> whole(text, 1, 99)),
    NEAR_IDENTICAL(
            "0.5",
            "the share of runs of five words in common from which two texts are copies of one another",
            SettingKey::betweenNoneAndAll),
    TOO_OLD_DAYS(
            "365",
            "by how many days evidence may be older than its claim without a warning",
            text -> whole(text, 1, 36_500)),
    SNAPSHOT_LIMIT(
            "50 MB", "how large a snapshot may be", text -> ByteSize.parse(text).toString());

    private final String usual;
    private final String about;
    private final UnaryOperator<String> form;

    SettingKey(String usual, String about, UnaryOperator<String> form) {
        this.usual = usual;
        this.about = about;
        this.form = form;
    }

    /** What it is as it comes. */
    public String usual() {
        return usual;
    }

    /** What it sets, in words. */
    public String about() {
        return about;
    }

    /** The value as it is kept; throws {@code Malformed} for one that cannot be. */
    public String checked(String value) {
        return form.apply(value.strip());
    }

    public static Optional<SettingKey> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.toString().equals(key))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String whole(String text, int least, int most) {
        if (text.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return "" + number;
            }
        }
        throw malformed(text, "a whole number from " + least + " to " + most);
    }

    private static String betweenNoneAndAll(String text) {
        if (text.matches("0?\\.[0-9]{1,4}|1(\\.0{1,4})?")) {
            BigDecimal share = new BigDecimal(text).stripTrailingZeros();
            if (share.signum() > 0) {
                return share.toPlainString();
            }
        }
        throw malformed(text, "a share above 0 and up to 1, such as 0.8");
    }

    private static Malformed malformed(String text, String wanted) {
        return new Malformed("setting-malformed", "not a value for it: '" + text + "'", "give " + wanted);
    }
}
