package org.claimdesk.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Takes Ctrl-C from a process that it would end: the first interrupts a thread, which may end in good order; the next ends the process. */
final class CtrlC implements Interruptible {
    private static final String SIGNAL = "INT";
    private final @Nullable Object before;

    CtrlC(Thread thread) {
        AtomicBoolean pressed = new AtomicBoolean();
        before = Signals.register(SIGNAL, () -> {
            if (pressed.getAndSet(true)) {
                Runtime.getRuntime().exit(Exit.INTERRUPTED.code());
            }
            thread.interrupt();
        });
    }

    @Override
    public void close() {
        if (before != null) {
            Signals.unregister(SIGNAL, before);
        }
    }
}
