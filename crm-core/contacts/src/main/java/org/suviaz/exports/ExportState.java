package org.suviaz.exports;

/** How a run stands. */
public enum ExportState {
    /** For a second person's word. */
    WAITING,
    /** A second person said yes; who asked has it produced. */
    CONFIRMED,
    REFUSED,
    /** Nobody answered in time, who asked took it back, or did not have it produced in time. */
    ENDED,
    WORKING,
    /** Failed, or was stopped. */
    BROKEN,
    /** The file waits for the visit in which it was asked for. */
    READY,
    /** The file waits, and for another visit. */
    ELSEWHERE,
    TAKEN,
    /** Nobody took the file in time. */
    GONE
}
