package org.suviaz.geo.zones;

/** A run of numbers, both ends in it. */
record Span(int lft, int rgt) {

    int width() {
        return rgt - lft + 1;
    }

    /** Its first numbers, at most all of them. */
    Span first(int width) {
        return new Span(lft, Math.min(rgt, lft + width - 1));
    }
}
