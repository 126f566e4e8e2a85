package org.suviaz.jobs;

/** That another step of the same job is at work for longer than one can wait. */
final class JobBusy extends RuntimeException {

    JobBusy(Throwable cause) {
        super(cause);
    }
}
