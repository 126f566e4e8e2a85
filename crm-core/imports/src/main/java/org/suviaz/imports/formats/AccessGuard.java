package org.suviaz.imports.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.suviaz.problems.Problem;

/**
 * Looks the pages of an Access file through before any reader touches it: definitions of tables that lead in a circle
 * would make the reader collect them for ever.
 */
final class AccessGuard {

    private static final int VERSION = 0x14;
    private static final int SMALL_PAGE = 2048;
    private static final int PAGE = 4096;
    private static final int DEFINITION = 0x02;
    private static final int NEXT = 4;

    /** A table has at most 255 columns, which are named within a few pages. */
    private static final int LONGEST_DEFINITION = 64;

    private AccessGuard() {}

    /** Whether the file is one of Access 97, which knew no Unicode. */
    static boolean old(byte[] file) {
        return file.length > VERSION && file[VERSION] == 0;
    }

    static void check(byte[] file) {
        int size = old(file) ? SMALL_PAGE : PAGE;
        ByteBuffer pages = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 1; (page + 1) * size <= file.length; page++) {
            if (file[page * size] == DEFINITION) {
                follow(pages, page, size);
            }
        }
    }

    private static void follow(ByteBuffer pages, int first, int size) {
        long page = first;
        for (int length = 0; length < LONGEST_DEFINITION; length++) {
            if (page <= 0 || (page + 1) * size > pages.limit()) {
                return;
            }
            page = pages.getInt((int) page * size + NEXT);
            if (page == 0) {
                return;
            }
        }
        throw new Problem("imports.problem.harmful");
    }
}
