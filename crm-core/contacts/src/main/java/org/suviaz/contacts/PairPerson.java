package org.suviaz.contacts;

/** One of two people who may be one, as a list tells of them. */
public record PairPerson(long id, String code, String name, String town) {}
