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
    /** A whole list was taken back. */
    UNDO("undo");

    private final String code;

    ChangeCause(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
