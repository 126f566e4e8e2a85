package org.suviaz.contacts;

/** What somebody said when asked for consent; of whom nobody asked there is none. The names stand in the database. */
public enum ConsentAnswer {
    AGREED,
    REFUSED
}
