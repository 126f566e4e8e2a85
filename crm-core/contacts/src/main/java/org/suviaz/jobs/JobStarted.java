package org.suviaz.jobs;

/** That a job waits for somebody to go on with it. */
record JobStarted(long id, int ownerId) {}
