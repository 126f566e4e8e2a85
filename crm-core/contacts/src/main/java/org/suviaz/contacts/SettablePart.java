package org.suviaz.contacts;

import java.util.List;

/**
 * A field that can be set of many people at once.
 *
 * @param part as in {@link BulkChange}
 * @param values all that can be put there, as in {@link BulkChange}
 */
public record SettablePart(String part, List<String> values) {}
