package org.suviaz.imports.formats;

/** The rows of one sheet or table, from the top, one in memory at a time. */
public interface RowSource extends AutoCloseable {

    /**
     * The next row, blank ones too; null after the last one.
     *
     * @throws org.suviaz.problems.Problem imports.problem.* where the file breaks off or breaks a limit here
     */
    RawRow next();

    @Override
    void close();
}
