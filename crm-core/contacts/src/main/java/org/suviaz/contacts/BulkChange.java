package org.suviaz.contacts;

import java.util.Objects;

/**
 * What is to be done with many people.
 *
 * @param part which field is set: letters, a {@link Channel#part}, or one of the organisation's own by {@link ValuePart#of}; else empty
 * @param value the mark, or what is to stand in the field as the journal keeps it, of a channel the answer alone; empty to clear it
 */
public record BulkChange(BulkKind kind, String part, String value) {

    static final String LETTERS = "letters";

    public BulkChange {
        Objects.requireNonNull(kind);
        part = Objects.requireNonNullElse(part, "");
        value = Objects.requireNonNullElse(value, "").strip();
    }
}
