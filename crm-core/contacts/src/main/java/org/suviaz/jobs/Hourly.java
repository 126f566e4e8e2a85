package org.suviaz.jobs;

/** Something small that the house does by itself at its start and every hour; each feature brings its own. */
public interface Hourly {

    /** Does it, in a transaction of its own; the house is the caller. */
    void tick();
}
