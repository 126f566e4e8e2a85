package org.suviaz.contacts;

/** The orders that the list of people offers. */
public enum ContactSort {
    NAME,
    ADDRESS,
    BIRTH,
    ADDED
}
