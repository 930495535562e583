package org.claimdesk.storage;

import org.claimdesk.core.article.Revision;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Uid;
import org.jdbi.v3.core.Handle;

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
    void add(Handle handle, Revision revision, long seq) {
        handle.createUpdate("insert into revision values (:article, :number, :sha256, :seq)")
                .bind("article", revision.article().number())
                .bind("number", revision.number())
                .bind("sha256", revision.sha256())
                .bind("seq", seq)
                .execute();
    }

    @Override
    void remove(Handle handle, Revision revision) {
        handle.createUpdate("delete from revision where article = :article and number = :number")
                .bind("article", revision.article().number())
                .bind("number", revision.number())
                .execute();
    }
}
