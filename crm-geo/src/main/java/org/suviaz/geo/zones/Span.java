package org.suviaz.geo.zones;

/** A run of numbers, both ends in it. */
public record Span(int lft, int rgt) {

    public int width() {
        return rgt - lft + 1;
    }

    public boolean holds(int number) {
        return lft <= number && number <= rgt;
    }

    /** Its first numbers, at most all of them. */
    Span first(int width) {
        return new Span(lft, Math.min(rgt, lft + width - 1));
    }

    boolean holds(Span other) {
        return lft <= other.lft && other.rgt <= rgt;
    }
}
