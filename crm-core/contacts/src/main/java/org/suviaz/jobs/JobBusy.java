package org.suviaz.jobs;

/** That a step met another one, or somebody at a form, and is to be done again: nothing of it was kept. */
public final class JobBusy extends RuntimeException {

    public JobBusy(Throwable cause) {
        super(cause);
    }
}
