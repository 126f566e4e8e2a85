package org.suviaz.contacts;

/** One of the people of an act before it is done. */
public record BulkRow(long id, String code, String name, String town, BulkVerdict verdict) {}
