package org.suviaz.security.stepup;

import java.util.function.BooleanSupplier;

/**
 * Whether the person whom this thread works for has given the code lately. Whoever binds a request to a person says so here;
 * work that no person's request does, a job or the house's own, is asked for no code.
 */
public final class GivenCode {

    private static final ThreadLocal<BooleanSupplier> HERE = new ThreadLocal<>();

    private GivenCode() {}

    /**
     * From now on this thread answers a person.
     *
     * @param given asked only where a code is needed
     */
    public static void tells(BooleanSupplier given) {
        HERE.set(given);
    }

    /** This thread answers nobody any more. */
    public static void clear() {
        HERE.remove();
    }

    static void require() {
        BooleanSupplier given = HERE.get();
        if (given != null && !given.getAsBoolean()) {
            throw new CodeNeeded();
        }
    }
}
