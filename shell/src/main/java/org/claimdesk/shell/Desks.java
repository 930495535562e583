package org.claimdesk.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.thing.UidSource;
import org.claimdesk.storage.SqliteDesk;
import org.jspecify.annotations.Nullable;

/** The desks that this run has opened; each stays open, because opening costs more than most commands. */
final class Desks implements AutoCloseable {
    private final Map<Path, SqliteDesk> open = new LinkedHashMap<>();
    private @Nullable SqliteDesk empty;

    /** The session's desk to read from; an empty one that leaves no trace where there is no file. */
    SqliteDesk reading(Session session) {
        return Files.exists(session.desk()) ? writing(session) : empty(session);
    }

    /** The same for a rehearsal, which is refused where no desk could be made. */
    SqliteDesk rehearsing(Session session) {
        if (!Files.exists(session.desk())) {
            SqliteDesk.requireNew(session.desk());
        }
        return reading(session);
    }

    /** Stays empty: nothing is written where one only reads or rehearses. */
    private SqliteDesk empty(Session session) {
        if (empty == null) {
            empty = SqliteDesk.inMemory(session.clock(), uids(session));
        }
        return empty;
    }

    /** The session's desk; its file is made when there is none. */
    SqliteDesk writing(Session session) {
        return open.computeIfAbsent(
                session.desk().toAbsolutePath().normalize(),
                file -> SqliteDesk.open(file, session.clock(), uids(session)));
    }

    /** The session's desk, which must be there already. */
    SqliteDesk existing(Session session) {
        if (!Files.exists(session.desk())) {
            throw new Refused(
                    "desk-missing",
                    "there is no desk " + session.desk().getFileName(),
                    "the first import makes one, --desk names another");
        }
        return writing(session);
    }

    private static UidSource uids(Session session) {
        return session.surroundings().uids();
    }

    @Override
    public void close() {
        open.values().forEach(SqliteDesk::close);
        open.clear();
        if (empty != null) {
            empty.close();
            empty = null;
        }
    }
}
