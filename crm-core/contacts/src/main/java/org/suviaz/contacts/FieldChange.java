package org.suviaz.contacts;

/**
 * What a row would change of a person who is there.
 *
 * @param field as {@link ContactForm} names it, or a value of a list by {@link OwnValue#head}
 */
public record FieldChange(String field, String before, String after) {}
