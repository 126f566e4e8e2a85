package org.suviaz.files;

import java.io.IOException;
import java.io.OutputStream;

/** Whoever produces a file piece by piece, such as a book of letters. */
@FunctionalInterface
public interface FileContent {

    /** Writes everything; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
}
