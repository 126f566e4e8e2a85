package org.suviaz.contacts;

import org.suviaz.fields.OwnField;

/**
 * What a card tells of a person's value in an own field.
 *
 * @param told as it is kept, or what a mask leaves of it
 */
public record ShownValue(OwnField field, String told) {}
