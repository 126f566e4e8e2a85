package org.suviaz.jobs;

/**
 * What one step of a job got done.
 *
 * @param done how many pieces this step did well
 * @param failed how many it had to leave out
 * @param checkpoint where the next step goes on, at most 4,000 characters
 * @param finished whether nothing is left
 * @param result what the job came to, at most 4,000 characters, or null to keep what an earlier step said
 */
public record Step(int done, int failed, String checkpoint, boolean finished, String result) {

    public static Step goOn(int done, int failed, String checkpoint) {
        return new Step(done, failed, checkpoint, false, null);
    }

    public static Step last(int done, int failed, String result) {
        return new Step(done, failed, null, true, result);
    }
}
