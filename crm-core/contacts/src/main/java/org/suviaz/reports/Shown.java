package org.suviaz.reports;

/**
 * A number of people as its reader may know it.
 *
 * @param number the number itself, or what stands for it
 * @param most the most that it may be where it is small and not told, else 0
 * @param exact whether it is the number itself
 */
public record Shown(long number, long most, boolean exact) {

    static Shown exactly(long number) {
        return new Shown(number, 0, true);
    }

    /** Both together. */
    Shown and(Shown more) {
        return new Shown(number + more.number, most + more.most, exact && more.exact);
    }

    /** Whether no more is told than that it is between 0 and the most. */
    public boolean small() {
        return !exact && number == 0;
    }
}
