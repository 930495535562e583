package org.claimdesk.storage;

import org.claimdesk.core.article.Revision;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;

/** The revisions of articles; their bodies stand in the journal alone. */
final class RevisionShelf extends Shelf<Revision> {
    @Override
    Kind kind() {
        return Kind.REVISION;
    }

    @Override
    String write(Revision revision) {
        return ArticleJson.write(revision);
    }

    @Override
    Revision read(Fields content, Uid uid, int version) {
        return ArticleJson.readRevision(content, uid, version);
    }

    @Override
    Revision at(Revision revision, int version) {
        return ArticleJson.at(revision, version);
    }

    @Override
    void add(Rows rows, Revision revision, long seq) {
        rows.write(
                "insert into revision values (:article, :number, :sha256, :seq)",
                revision.article().number(),
                revision.number(),
                revision.sha256(),
                seq);
    }

    @Override
    void remove(Rows rows, Revision revision) {
        rows.write(
                "delete from revision where article = :article and number = :number",
                revision.article().number(),
                revision.number());
    }
}
