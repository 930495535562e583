package org.claimdesk.shell;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.claimdesk.core.problem.Conflict;
import org.claimdesk.core.problem.Failure;
import org.claimdesk.core.problem.Malformed;
import org.claimdesk.core.problem.NotFound;
import org.claimdesk.core.problem.Refused;
import org.claimdesk.core.problem.Unreadable;
import org.springframework.shell.core.command.CommandExecutionException;

/** The one place where what was thrown becomes an exit code and words. */
final class ProblemMapper {
    private static final Map<Class<? extends Failure>, Exit> EXITS = Map.of(
            Refused.class, Exit.REFUSED,
            Malformed.class, Exit.USAGE,
            NotFound.class, Exit.MISSING,
            Conflict.class, Exit.CONFLICT,
            Unreadable.class, Exit.UNREADABLE);
    private static final Map<Class<?>, String> FILE_FAULTS = Map.of(
            NoSuchFileException.class, "no such file or folder",
            AccessDeniedException.class, "permission denied",
            FileAlreadyExistsException.class, "exists already");

    private ProblemMapper() {}

    static Complaint map(Throwable thrown) {
        Throwable cause = unwrap(thrown);
        if (cause instanceof Incomplete incomplete) {
            return incomplete.complaint();
        }
        if (cause instanceof Failure failure) {
            return new Complaint(
                    EXITS.getOrDefault(failure.getClass(), Exit.FAULT),
                    failure.code(),
                    failure.getMessage(),
                    failure.hint());
        }
        if (cause instanceof FileSystemException file) {
            return new Complaint(Exit.UNREADABLE, "file-unusable", reason(file) + " – " + file.getFile(), "");
        }
        return ending(cause).orElseGet(() -> fault(cause));
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapper = thrown instanceof CommandExecutionException
                || thrown instanceof InvocationTargetException
                || thrown instanceof UncheckedIOException
                || thrown instanceof ExecutionException
                || thrown instanceof CompletionException;
        return wrapper && cause != null ? unwrap(cause) : thrown;
    }

    /** Why a file cannot be used, in words. */
    static String reason(Exception thrown) {
        String said = thrown instanceof FileSystemException file ? file.getReason() : thrown.getMessage();
        return FILE_FAULTS.getOrDefault(thrown.getClass(), said == null ? "cannot be used" : said);
    }

    private static Optional<Complaint> ending(Throwable cause) {
        if (cause instanceof PipeClosed) {
            return Optional.of(new Complaint(Exit.PIPE_CLOSED, "pipe-closed", "", ""));
        }
        if (cause instanceof Unwritable) {
            return Optional.of(new Complaint(
                    Exit.FAULT, "answer-unwritable", "the answer cannot be written – " + cause.getMessage(), ""));
        }
        boolean interrupted = cause instanceof InterruptedException
                || cause instanceof InterruptedIOException
                || cause instanceof ClosedByInterruptException;
        return interrupted
                ? Optional.of(new Complaint(Exit.INTERRUPTED, "interrupted", "interrupted", ""))
                : Optional.empty();
    }

    private static Complaint fault(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage() == null ? name : name + ": " + cause.getMessage();
        String hint = cause instanceof OutOfMemoryError
                ? "give it more memory: CLAIMDESK_JAVA_OPTS=-Xmx4g"
                : "please report it; CLAIMDESK_DEBUG=FILE writes the details to a file";
        return new Complaint(Exit.FAULT, "program-fault", "a fault of the program itself – " + message, hint);
    }
}
