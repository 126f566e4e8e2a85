package org.suviaz.jobs;

/** Where a job stands; the last four are its ends. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** Finished, but something had to be left out. */
    PARTIAL,
    FAILED,
    STOPPED;

    public boolean over() {
        return this != WAITING && this != RUNNING;
    }
}
