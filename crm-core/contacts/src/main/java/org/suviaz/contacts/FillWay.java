package org.suviaz.contacts;

/** What becomes of a value of a list where the person is there already. */
public enum FillWay {
    /** It is taken only where nothing stands. */
    FILL,
    /** It replaces what stands, unless it is empty. */
    OVERWRITE,
    /** It is put beside what stands; only phones, marks and notes can hold several. */
    ADD
}
