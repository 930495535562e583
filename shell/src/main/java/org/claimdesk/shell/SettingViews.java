package org.claimdesk.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.desk.Housekeeping.Told;
import org.claimdesk.core.desk.Policy;
import org.claimdesk.core.review.RatingScale;
import org.claimdesk.core.review.Scales;
import org.claimdesk.core.setting.SettingKey;
import org.claimdesk.formats.json.Json;

/** Settings as answers. */
final class SettingViews {
    private static final int KEYS = 16;

    private SettingViews() {}

    /** One setting as it is. */
    static Answer of(Told told) {
        return Answer.line(told.key() + ": " + told.value(), Answer.Json.of(json(told)));
    }

    static Answer set(Told told, boolean dryRun) {
        String line = told.key() + (dryRun ? " would be set to: " : " set to: ") + told.value();
        return Answer.line(line, Answer.Json.of(json(told)));
    }

    private static String json(Told told) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("setting", told.key());
        one.put("value", told.value());
        return Json.object(one);
    }

    /** All settings, and the scales that are not as they are shipped. */
    static Map<String, Object> json(Desk desk) {
        Map<String, Object> all = new LinkedHashMap<>();
        values(desk).forEach(all::put);
        return all;
    }

    static void write(Desk desk, Page page) throws IOException {
        for (Map.Entry<String, String> one : values(desk).entrySet()) {
            page.line("  ", Style.DIM.of(Columns.padRight(one.getKey(), KEYS)), one.getValue());
        }
    }

    private static Map<String, String> values(Desk desk) {
        Policy policy = Policy.of(desk);
        Map<String, String> values = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.values()) {
            values.put(key.toString(), policy.value(key));
        }
        for (RatingScale scale : policy.scales().all()) {
            if (!Scales.SHIPPED.all().contains(scale)) {
                values.put("scale." + scale.name(), scale.notation());
            }
        }
        return values;
    }
}
