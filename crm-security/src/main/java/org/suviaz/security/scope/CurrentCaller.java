package org.suviaz.security.scope;

/** The caller of the running thread, for the filter and the guard, which the persistence provider calls by itself. */
final class CurrentCaller {

    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    private CurrentCaller() {}

    /** The caller, or null: then there are no rows and no writes. */
    static Caller get() {
        return CALLER.get();
    }

    static void set(Caller caller) {
        CALLER.set(caller);
    }

    static void clear() {
        CALLER.remove();
    }
}
