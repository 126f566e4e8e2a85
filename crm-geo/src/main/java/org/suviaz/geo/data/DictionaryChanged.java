package org.suviaz.geo.data;

/**
 * That names of the dictionary are others than before, by a new edition or by somebody's correction. Whoever fires it,
 * inside the transaction of the change or behind it, sees to it that readers get the new names from its commit on.
 */
public record DictionaryChanged() {}
