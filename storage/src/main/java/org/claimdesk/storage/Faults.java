package org.claimdesk.storage;

import java.sql.SQLException;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Unreadable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in the desk's words. */
final class Faults {
    private static final int PRIMARY = 0xFF;

    private Faults() {}

    /**
     * The failure a fault of the file or the machine amounts to; a fault of the program stays what it is.
     *
     * @param desk how the desk is called in the message
     */
    static RuntimeException of(String desk, RuntimeException fault) {
        SQLException cause = sql(fault);
        return cause == null ? fault : of(desk, cause);
    }

    static RuntimeException of(String desk, SQLException fault) {
        return isFullForLog(fault) ? full(desk) : ofPrimary(desk, fault);
    }

    /** The index of the write-ahead log could not grow, which is how even reading ends on a full disk. */
    private static boolean isFullForLog(SQLException fault) {
        return fault instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    private static Refused full(String desk) {
        return new Refused("disk-full", "no room left for " + desk + ", nothing was kept", "make room and repeat");
    }

    private static RuntimeException ofPrimary(String desk, SQLException fault) {
        int code = fault.getErrorCode() & PRIMARY;
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new Conflict("desk-busy", desk + " is held by another process", "try again when it is done");
            case SQLITE_READONLY, SQLITE_PERM ->
                new Refused("desk-read-only", desk + " cannot be written", "make the file and its folder writable");
            case SQLITE_FULL -> full(desk);
            case SQLITE_CANTOPEN ->
                new Unreadable("desk-unreadable", "cannot open or make " + desk, "see the permissions of its folder");
            case SQLITE_IOERR, SQLITE_NOLFS ->
                new Unreadable(
                        "desk-unreadable", "cannot read or write " + desk + ": " + words(fault), "check its disk");
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_SCHEMA -> damaged(desk, fault);
            case SQLITE_ERROR -> missingTable(fault) ? damaged(desk, fault) : programs(desk, fault);
            default -> programs(desk, fault);
        };
    }

    private static Unreadable damaged(String desk, SQLException fault) {
        return new Unreadable(
                "desk-damaged", desk + " is damaged: " + words(fault), "see desk check, desk rebuild, or your backup");
    }

    private static IllegalStateException programs(String desk, SQLException fault) {
        return new IllegalStateException(desk + ": " + words(fault), fault);
    }

    private static boolean missingTable(SQLException fault) {
        return String.valueOf(fault.getMessage()).contains("no such ");
    }

    /** The driver's message without its name for the code: "[SQLITE_FULL] Insertion failed (database or disk is full)". */
    private static String words(SQLException fault) {
        String message = String.valueOf(fault.getMessage());
        int open = message.indexOf('(');
        int close = message.lastIndexOf(')');
        String inner = open >= 0 && close > open ? message.substring(open + 1, close) : message;
        return inner.replace('\n', ' ');
    }

    private static @Nullable SQLException sql(@Nullable Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }
}
