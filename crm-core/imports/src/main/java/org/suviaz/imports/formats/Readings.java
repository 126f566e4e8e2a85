package org.suviaz.imports.formats;

/** The door to files of every format: told by content, never by name. */
public final class Readings {

    private Readings() {}

    /**
     * What the file is and how it is read.
     *
     * @throws org.suviaz.problems.Problem imports.problem.* where it is no list, or harmful
     */
    public static ReadAs look(byte[] file, String fileName) {
        WorkbookGuard.check(file);
        return ReadAs.of(ListFormat.XLSX);
    }

    /** Opens a file of which {@link #look} has answered, in that way or in one that a person chose instead. */
    public static ListReader open(byte[] file, ReadAs as, String fileName) {
        return new SheetReader(file);
    }
}
