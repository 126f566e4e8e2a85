package org.suviaz.geo.places;

/** Which houses of a street: they are numbered oddly on one side and evenly on the other. */
public enum Side {
    ALL,
    ODD,
    EVEN;

    boolean holds(int number) {
        return this == ALL || (number % 2 == 0) == (this == EVEN);
    }
}
