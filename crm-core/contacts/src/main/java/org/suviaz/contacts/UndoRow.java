package org.suviaz.contacts;

/**
 * Something that a list did and that stays although the list is undone.
 *
 * @param field as in {@link ContactForm}, or a value of a list by {@link OwnValue#head}; empty where the list created the whole person
 * @param before what the list overwrote
 * @param now what stands there at this moment
 */
public record UndoRow(long contactId, String name, String field, String before, String now) {}
