package org.suviaz.web.contacts.list;

/**
 * One line of a native select.
 *
 * @param value what the address says when it is chosen; empty for "any"
 * @param label what the person reads
 * @param chosen whether it is the one in force
 */
public record Choice(String value, String label, boolean chosen) {}
