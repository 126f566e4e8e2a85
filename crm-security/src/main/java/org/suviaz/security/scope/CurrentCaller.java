package org.suviaz.security.scope;

import org.suviaz.problems.NotThere;

/** The caller of the running thread, for the filter and the guard, which the persistence provider calls by itself. */
final class CurrentCaller {

    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    private CurrentCaller() {}

    /** The caller, or null: then there are no rows and no writes. */
    static Caller get() {
        return CALLER.get();
    }

    /**
     * The caller.
     *
     * @throws NotThere where there is none
     */
    static Caller known() {
        Caller caller = CALLER.get();
        if (caller == null) {
            throw new NotThere();
        }
        return caller;
    }

    static void set(Caller caller) {
        CALLER.set(caller);
    }

    static void clear() {
        CALLER.remove();
    }
}
