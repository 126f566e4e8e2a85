package org.suviaz.jobs;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Writes what went wrong with a job into the server's log once, under a number that its owner is shown. */
final class JobFault {

    static final System.Logger LOG = System.getLogger(JobFault.class.getName());
    private static final int NUMBER_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JobFault() {}

    /**
     * The number. Of the exceptions only their kinds and places are logged: the text of a database error holds the values
     * that it was about, and these may be somebody's name.
     */
    static String logged(long job, Throwable fault) {
        byte[] bytes = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.log(System.Logger.Level.ERROR, "job " + job + " failed, number " + number, wordless(fault));
        return number;
    }

    private static Throwable wordless(Throwable fault) {
        Throwable bare =
                new Throwable(fault.getClass().getName(), fault.getCause() == null ? null : wordless(fault.getCause()));
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }
}
