package org.suviaz.imports;

/**
 * What a row says in a column of the organisation's own.
 *
 * @param head of that column
 */
record OwnValue(String head, String value) {}
