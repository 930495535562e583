package org.claimdesk.shell;

/** A time in which Ctrl-C interrupts the thread at work. */
interface Interruptible extends AutoCloseable {
    @Override
    void close();
}
