package org.suviaz.imports;

import org.suviaz.imports.BatchRepository.Received;
import org.suviaz.problems.Problem;

/** How much one account may bring a day: more than any day's work, and too little to fill a disk. */
final class Quota {

    static final int FILES_A_DAY = 100;

    static final long BYTES_A_DAY = 500L << 20;

    private static final int MEGABYTE = 1 << 20;

    private Quota() {}

    /**
     * Judges one file more.
     *
     * @param today what came already
     * @throws Problem imports.problem.filesADay or imports.problem.bytesADay ({0} is what may come)
     */
    static void refuse(Received today, long size) {
        if (today.files() >= FILES_A_DAY) {
            throw new Problem("imports.problem.filesADay", FILES_A_DAY);
        }
        if (today.bytes() + size > BYTES_A_DAY) {
            throw new Problem("imports.problem.bytesADay", BYTES_A_DAY / MEGABYTE);
        }
    }
}
