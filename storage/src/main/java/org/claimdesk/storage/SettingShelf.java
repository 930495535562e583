package org.claimdesk.storage;

import org.claimdesk.core.setting.Setting;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;

/** The settings, found by their keys. */
final class SettingShelf extends Shelf<Setting> {
    @Override
    Kind kind() {
        return Kind.SETTING;
    }

    @Override
    String write(Setting setting) {
        return Canonical.object(json -> json.text("key", setting.key()).text("value", setting.value()));
    }

    @Override
    Setting read(Fields content, Uid uid, int version) {
        return new Setting(uid, version, content.text("key"), content.text("value"));
    }

    @Override
    Setting at(Setting setting, int version) {
        return new Setting(setting.uid(), version, setting.key(), setting.value());
    }

    @Override
    void add(Rows rows, Setting setting, long seq) {
        rows.write("insert into setting values (:key, :seq)", setting.key(), seq);
    }

    @Override
    void remove(Rows rows, Setting setting) {
        rows.write("delete from setting where key = :key", setting.key());
    }
}
