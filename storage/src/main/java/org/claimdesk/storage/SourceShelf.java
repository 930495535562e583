package org.claimdesk.storage;

import org.claimdesk.core.source.Source;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;

/** The sources. */
final class SourceShelf extends NumberedShelf<Source> {
    @Override
    Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    String write(Source source) {
        return SourceJson.write(source);
    }

    @Override
    Source read(Fields content, Uid uid, int version) {
        return SourceJson.read(content, uid, version);
    }

    @Override
    Source at(Source source, int version) {
        return new Source(source.uid(), source.id(), version, source.label(), source.sort(), source.url());
    }

    @Override
    int number(Source source) {
        return source.id().number();
    }

    @Override
    void add(Rows rows, Source source, long seq) {
        rows.write(
                "insert into source values (:number, :uid, :seq)",
                number(source),
                source.uid().toString(),
                seq);
    }

    @Override
    void remove(Rows rows, Source source) {
        rows.write("delete from source where number = :number", number(source));
    }

    @Override
    String byNumber() {
        return "select e.seq, e.uid, e.version, e.content from source s join entry e on e.seq = s.seq where s.number = :number";
    }

    @Override
    String byUid() {
        return """
                select e.seq, e.uid, e.version, e.content from source s join entry e on e.seq = s.seq
                where s.uid >= :from and s.uid < :to order by s.uid limit 2
                """;
    }
}
