package org.suviaz.contacts;

/** A mark that people of the organisation carry. */
public record TagRow(long id, String name) {}
