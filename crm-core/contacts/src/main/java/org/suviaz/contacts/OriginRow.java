package org.suviaz.contacts;

/**
 * Where one thing that is known of a person comes from.
 *
 * @param last when, by whom and why it came to be as it is, with the value of now as what it became
 * @param first whether it has been so since the person came
 * @param list the number of the list that said it, null where none did
 */
public record OriginRow(HistoryRow last, boolean first, Long list) {}
