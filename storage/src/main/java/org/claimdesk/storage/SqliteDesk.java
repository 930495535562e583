package org.claimdesk.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.core.article.Articles;
import org.claimdesk.core.claim.Claims;
import org.claimdesk.core.desk.Desk;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.journal.StepHeader;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.review.Reviews;
import org.claimdesk.core.setting.Settings;
import org.claimdesk.core.source.Sources;
import org.claimdesk.core.thing.UidSource;

/**
 * A desk in one SQLite file. Whatever the file or the disk refuse comes as a failure of {@code core.problem}, in one line.
 */
public final class SqliteDesk implements Desk {
    private final Session session;
    private final Ledger ledger;
    private final List<Shelf<?>> shelves;
    private final Articles articles;
    private final Sources sources;
    private final Claims claims;
    private final Evidences evidence;
    private final Reviews reviews;
    private final JdbiSnapshots snapshots;
    private final Settings settings;
    private final Journal journal;

    private SqliteDesk(Session session, UidSource uids) {
        this.session = session;
        ArticleShelf articleShelf = new ArticleShelf();
        RevisionShelf revisionShelf = new RevisionShelf();
        SourceShelf sourceShelf = new SourceShelf();
        ClaimShelf claimShelf = new ClaimShelf();
        EvidenceShelf evidenceShelf = new EvidenceShelf();
        ReviewShelf reviewShelf = new ReviewShelf();
        SettingShelf settingShelf = new SettingShelf();
        shelves =
                List.of(articleShelf, revisionShelf, sourceShelf, claimShelf, evidenceShelf, reviewShelf, settingShelf);
        ledger = new Ledger(session, uids, shelves);
        articles = new JdbiArticles(session, ledger, articleShelf, revisionShelf);
        sources = new JdbiSources(session, ledger, sourceShelf);
        claims = new JdbiClaims(session, ledger, claimShelf);
        evidence = new JdbiEvidences(session, ledger, evidenceShelf);
        reviews = new JdbiReviews(session, ledger, reviewShelf);
        snapshots = new JdbiSnapshots(session);
        settings = new JdbiSettings(session, ledger, settingShelf);
        journal = new JdbiJournal(session, ledger);
        session.upgrade(shelves);
    }

    /**
     * Opens the desk in a file, or makes one where there is none. A file that cannot be written is opened for reading
     * alone. Throws {@code Refused} for a file that is no desk or one of a newer program, {@code NotFound} when its folder
     * is missing, {@code Unreadable} when it is damaged or cannot be read.
     */
    public static SqliteDesk open(Path file, Clock clock, UidSource uids) {
        return new SqliteDesk(Opening.open(file, clock), uids);
    }

    /** Like {@link #open}, with another limit to the time one waits for other processes. */
    static SqliteDesk open(Path file, Clock clock, UidSource uids, Duration patience) {
        return new SqliteDesk(Opening.open(file, clock, patience), uids);
    }

    /** Like {@link #open}, but throws {@code NotFound} where there is no desk. */
    public static SqliteDesk openExisting(Path file, Clock clock, UidSource uids) {
        if (!Files.exists(file)) {
            throw new NotFound("desk-missing", "there is no desk " + file, "name an existing one");
        }
        return open(file, clock, uids);
    }

    /** Opens an existing desk so that nothing can be written: steps are refused. */
    public static SqliteDesk openReadOnly(Path file, Clock clock, UidSource uids) {
        return new SqliteDesk(Opening.readOnly(file, clock), uids);
    }

    /** A new desk that lives as long as this object. */
    public static SqliteDesk inMemory(Clock clock, UidSource uids) {
        return new SqliteDesk(Opening.inMemory(clock), uids);
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public Sources sources() {
        return sources;
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public Evidences evidence() {
        return evidence;
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public <T> T step(StepHeader header, Supplier<T> change) {
        return session.step(header, change, ledger::finish);
    }

    @Override
    public <T> T rehearse(StepHeader header, Supplier<T> change) {
        return session.rehearse(header, change);
    }

    /**
     * Copies the desk, as it is after its last step, into a new file, while it is in use. Throws {@code Refused} when the
     * file exists.
     */
    public void backup(Path target) {
        Opening.checkNew(target);
        try {
            session.read(handle -> handle.createUpdate("vacuum into :target")
                    .bind("target", target.toString())
                    .execute());
        } catch (RuntimeException e) {
            Opening.forget(target);
            throw e;
        }
    }

    /** Refuses a target that a backup would be refused: one that is there already, or has no folder. */
    public static void requireNew(Path target) {
        Opening.checkNew(target);
    }

    /**
     * Looks for what could be wrong, changing nothing: the file, the chain, the tables against the journal, and the bytes
     * of every snapshot. Gives the faults in words; none for a sound desk.
     */
    public List<String> check() {
        return new Check(session, this, shelves).run();
    }

    /** Makes all that follows from the journal anew, whatever state it is in, in one transaction. */
    public void rebuild() {
        session.rebuild(shelves);
    }

    /** The version of the tables, from 1. */
    public int schemaVersion() {
        return session.read(handle ->
                handle.createQuery("pragma user_version").mapTo(int.class).one());
    }

    /** The size of the desk in bytes, without what is still in its log. */
    public long size() {
        return session.read(
                handle -> handle.createQuery("select page_count * page_size from pragma_page_count, pragma_page_size")
                        .mapTo(long.class)
                        .one());
    }

    Session session() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }
}
