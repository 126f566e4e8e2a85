package org.suviaz.jobs;

/**
 * Work that is too long for one request; a CDI bean implements it, and the runner finds it by {@link #kind()}.
 *
 * <p>The runner calls {@link #step} as the owner of the job, inside a transaction that it opens and commits together
 * with the counters and the checkpoint. A step should take a second or so, and never send anything outside: it may be
 * rolled back and done again.
 */
public interface JobKind {

    /** The name under which {@link Jobs#start} asks for this kind, at most 40 characters. */
    String kind();

    /**
     * Does the next piece.
     *
     * @param subjectId what the job was started for
     * @param checkpoint what the step before gave back, null for the first one
     */
    Step step(long subjectId, String checkpoint);
}
