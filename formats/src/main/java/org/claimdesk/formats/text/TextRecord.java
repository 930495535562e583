package org.claimdesk.formats.text;

/**
 * A text to be analysed, with the name it came with.
 *
 * @param record its number in the file, from 1
 * @param id its name, which need not be unique
 * @param numeric whether the id was a number, so that it can go out as one
 */
public record TextRecord(int record, String id, boolean numeric, String text) {}
