package org.suviaz.imports.formats;

import org.suviaz.problems.Problem;

/** The door to files of every format: told by content, never by name. */
public final class Readings {

    private Readings() {}

    /**
     * What the file is and how it is read.
     *
     * @throws Problem imports.problem.* where it is no list, or harmful
     */
    public static ReadAs look(byte[] file, String fileName) {
        if (file.length == 0) {
            throw new Problem("imports.problem.empty");
        }
        if (Signs.zip(file)) {
            return ReadAs.of(WorkbookGuard.check(file));
        }
        if (Signs.compound(file)) {
            return ReadAs.of(ListFormat.XLS);
        }
        if (Signs.access(file)) {
            AccessGuard.check(file);
            return ReadAs.of(ListFormat.ACCESS);
        }
        return TextLook.look(file);
    }

    /** Opens a file of which {@link #look} has answered, in that way or in one that a person chose instead. */
    public static ListReader open(byte[] file, ReadAs as, String fileName) {
        String name = CellText.name(fileName);
        return new LimitedReader(
                switch (as.format()) {
                    case XLSX -> new SheetReader(file);
                    case XLS -> new XlsReader(file);
                    case ODS -> new OdsReader(file);
                    case TEXT -> new TextReader(file, as, name);
                    case ACCESS -> new AccessReader(file);
                    case VCARD -> new CardReader(file, as, name);
                });
    }
}
