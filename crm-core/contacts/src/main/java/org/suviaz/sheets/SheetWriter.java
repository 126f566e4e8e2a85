package org.suviaz.sheets;

import java.io.IOException;
import java.util.List;

/** One table that is written row by row; no cell of it is evaluated by any program. */
public interface SheetWriter extends AutoCloseable {

    /** One more row; an empty text leaves its cell empty. */
    void row(List<String> cells) throws IOException;

    /** Writes what is left; the stream below stays open. */
    @Override
    void close() throws IOException;
}
