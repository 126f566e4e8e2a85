package org.suviaz.fields;

/** Where on the form and the card a field of the organisation's own stands. */
public enum OwnPart {
    CONTACT,
    ADDRESS,
    ABOUT,
    /** Below a head of their own. */
    OWN
}
