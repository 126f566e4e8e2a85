package org.suviaz.contacts;

import java.util.List;

/** Where everything that is known of a person comes from, as far as the reader is told. */
public record ContactOrigins(long contactId, String code, String name, List<OriginRow> rows) {}
