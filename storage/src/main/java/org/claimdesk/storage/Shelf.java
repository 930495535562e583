package org.claimdesk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.claimdesk.core.journal.Entry;
import org.claimdesk.core.thing.Kind;
import org.claimdesk.core.thing.Thing;
import org.claimdesk.core.thing.Uid;

/** Where the current states of one kind of thing are found: rows that point to the entries with the contents. */
abstract class Shelf<T extends Thing> {
    abstract Kind kind();

    /** The content of an entry, which is all but uid and version. */
    abstract String write(T thing);

    abstract T read(Fields content, Uid uid, int version);

    /** The same state, as of another version. */
    abstract T at(T thing, int version);

    /** The number of its short id; 0 for a kind that has none. */
    int number(T thing) {
        return 0;
    }

    /** Puts rows for a thing that has none. */
    abstract void add(Rows rows, T thing, long seq);

    /** Rows that stand ready to be put behind the entries that they follow from. */
    interface ReadyRows {
        /** @param firstSeq of the first entry; the others follow one another */
        void put(Rows rows, long firstSeq);
    }

    /** Rows for several things that have none; may be asked for from any thread. */
    ReadyRows rowsOf(List<T> things) {
        return (rows, firstSeq) -> {
            for (int i = 0; i < things.size(); i++) {
                add(rows, things.get(i), firstSeq + i);
            }
        };
    }

    /** Takes away the rows of a thing, which are those of this state. */
    abstract void remove(Rows rows, T thing);

    void replace(Rows rows, T before, T now, long seq) {
        remove(rows, before);
        add(rows, now, seq);
    }

    final T read(Entry entry) {
        return read(Fields.of(entry.content()), entry.uid(), entry.version());
    }

    /** From {@code seq, uid, version, content} of its entry, which is all that a thing is made of. */
    final T read(ResultSet row) throws SQLException {
        return read(Fields.of(row.getString(4)), EntryRow.uid(row), row.getInt(3));
    }
}
