package org.suviaz.contacts;

/** Where somebody agreed or refused. The names stand in the database. */
public enum ConsentSource {
    TALK,
    EVENT,
    PAPER,
    /** By a letter or by e-mail. */
    LETTER,
    WEBSITE,
    /** A list says so. */
    LIST
}
