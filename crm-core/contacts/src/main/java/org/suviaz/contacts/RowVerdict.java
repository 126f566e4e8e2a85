package org.suviaz.contacts;

/** What a row of a list is to the people who are there already. */
public enum RowVerdict {
    /** Nobody like that is there. */
    NEW,
    /** The person is there, and the row changes something. */
    CHANGED,
    /** The person is there, and the row says nothing new. */
    SAME,
    /** Somebody like that is there, or several are, or the list holds the person once more: who can tell. */
    DOUBTFUL,
    /** It cannot come in, and says why. */
    FAULT
}
