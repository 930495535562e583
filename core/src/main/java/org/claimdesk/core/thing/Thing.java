package org.claimdesk.core.thing;

/** What a desk keeps and the journal records. A thing that was never kept has version 0. */
public interface Thing {
    Uid uid();

    /** The version this state was read at; the desk refuses to keep it when the thing has moved on since. */
    int version();

    Kind kind();

    /** What a reviewer types, such as {@code C12}; the uid where a kind has no short ids. */
    String name();
}
