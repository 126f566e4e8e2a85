package org.suviaz.exports;

/**
 * A column as a screen offers it.
 *
 * @param usual whether it is ticked beforehand
 */
public record OfferedColumn(String code, ColumnHead head, boolean usual) {}
