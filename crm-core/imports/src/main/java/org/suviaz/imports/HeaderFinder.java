package org.suviaz.imports;

import java.util.List;
import java.util.Optional;
import org.suviaz.imports.formats.RawRow;

/** Finds the row that names the columns, below title lines and blank lines. */
final class HeaderFinder {

    /** How far down a list may begin; more than this above it is a document with a table in it. */
    static final int ROWS = 30;

    private HeaderFinder() {}

    /** The row with the most known heads among the first ones; the upper one of equals. */
    static Optional<RawRow> find(List<RawRow> first) {
        RawRow best = null;
        long most = 0;
        for (RawRow row : first) {
            long heads = heads(row);
            if (heads > most) {
                best = row;
                most = heads;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many cells are heads; none where the row does not name people, for a row of data can say "дом" too. */
    private static long heads(RawRow row) {
        List<ImportField> known = row.cells().stream()
                .flatMap(cell -> HeaderWords.meaning(cell).stream())
                .distinct()
                .toList();
        boolean people = known.contains(ImportField.SURNAME) || known.contains(ImportField.FULL_NAME);
        boolean given = known.contains(ImportField.GIVEN) && known.size() > 2;
        return people || given ? known.size() : 0;
    }
}
