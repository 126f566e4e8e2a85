package org.suviaz.contacts;

/** Whoever keeps letters says of the person {@code c} of a query whether one was due; people themselves know of none. */
public interface LettersDue {

    /**
     * The condition in the query language.
     *
     * @param moment the name of the moment from which on letters count; empty where all do
     */
    String condition(String moment);
}
