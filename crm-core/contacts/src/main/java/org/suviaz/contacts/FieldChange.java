package org.suviaz.contacts;

/**
 * What a row would change of a person who is there.
 *
 * @param field as {@link ContactForm} names it, a value of a list by {@link OwnValue#head} or one of an own field by
 *     {@link ValuePart#field}
 */
public record FieldChange(String field, String before, String after) {}
