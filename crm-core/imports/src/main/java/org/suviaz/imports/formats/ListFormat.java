package org.suviaz.imports.formats;

/** What a file turned out to be, by its content. */
public enum ListFormat {
    XLSX,
    XLS,
    ODS,
    /** Columns kept apart by a separator. */
    TEXT,
    ACCESS,
    VCARD
}
