package org.suviaz.imports;

/**
 * How often a list changes one field of the people who are there.
 *
 * @param field as the contact form names it
 * @param overwritten of these, how often something that stands there goes
 */
public record FieldFigure(String field, int changed, int overwritten) {}
