package org.suviaz.tests.scope;

/** Something that lies in a zone or belongs to an account, and that a request can name by a number or a word. */
@FunctionalInterface
public interface Thing {
    /** What nobody has: the answer to it is the measure of all other answers. */
    String NOBODY = "999999999";

    /** What a request sends for this side's own one, and for one that is that role's where it belongs to an account. */
    String of(Side side, String role);

    /** What a request sends for one that is not there. */
    default String unknown() {
        return NOBODY;
    }

    /** A word in the place of a number. */
    static Thing word(Thing known, String unknown) {
        return new Thing() {
            @Override
            public String of(Side side, String role) {
                return known.of(side, role);
            }

            @Override
            public String unknown() {
                return unknown;
            }
        };
    }
}
