package org.suviaz.contacts;

/** Why a person's record changed. */
enum ChangeCause {
    SAVE("save"),
    IMPORT("import"),
    PUT_AWAY("putAway"),
    BROUGHT_BACK("broughtBack"),
    /** Somebody said what an address means that the dictionary left open. */
    ADDRESS("address"),
    /** The address lies in a branch that was drawn, or in what it gave up. */
    BRANCH("branch"),
    /** Another zone took over whom this one offered. */
    HANDED_OVER("handedOver"),
    /** Another record of the same person went into this one, or this one into another. */
    MERGE("merge"),
    /** Somebody said who lives together. */
    HOUSEHOLD("household"),
    /** A whole list was taken back, or two records that had become one are two again. */
    UNDO("undo"),
    /** The same was done with many people at once. */
    BULK("bulk"),
    /** Many people were put away at once. */
    BULK_AWAY("bulkAway"),
    /** A field of the organisation's own keeps its values for a time only; the house clears them. */
    EXPIRED("expired"),
    /** A field of the organisation's own became one of another kind, or one of its choices gave way to another. */
    FIELDS("fields");

    private final String code;

    ChangeCause(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
