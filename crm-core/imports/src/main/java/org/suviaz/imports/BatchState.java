package org.suviaz.imports;

/** How far a list has come in. */
public enum BatchState {
    /** The very same file came before; its owner has to say whether it comes in once more. */
    ASKED,
    /** The file is there; sheets and columns are being chosen. */
    RECEIVED,
    /** Every row was looked at; somebody has to say go. */
    CHECKED,
    /** The rows without faults are in. */
    DONE,
    /** Closed: file and rows are destroyed; the people who came in stay. */
    DROPPED
}
