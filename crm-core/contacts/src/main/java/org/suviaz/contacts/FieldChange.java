package org.suviaz.contacts;

/**
 * What a row would change of a person who is there.
 *
 * @param field as {@link ContactForm} names it
 */
public record FieldChange(String field, String before, String after) {}
