package org.suviaz.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.suviaz.imports.formats.ListReader;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.RowSource;
import org.suviaz.problems.Problem;

/** A file that is being read row by row: where reading stands, and by what a person who comes twice is noticed. */
final class OpenList implements AutoCloseable {

    private final ListReader reader;
    private final List<ImportSheet> sheets;
    private final Set<String> seen = new HashSet<>();
    private RowSource rows;
    private int sheet = -1;
    private int taken;
    private int takenOfSheet;
    private Ahead.Begun<ReadRows> ahead;

    OpenList(ListReader reader, List<ImportSheet> chosen) {
        this.reader = reader;
        this.sheets = chosen;
    }

    /** How many rows were taken out so far. */
    int taken() {
        return taken;
    }

    /** The next rows, in the order of the file; fewer at the end, none after it. */
    List<TakenRow> next(int most) {
        List<TakenRow> next = new ArrayList<>();
        while (next.size() < most) {
            TakenRow row = next();
            if (row == null) {
                break;
            }
            next.add(row);
        }
        return next;
    }

    /** The next rows as they were read ahead, or now. */
    ReadRows read(Supplier<ReadRows> reading) {
        Ahead.Begun<ReadRows> begun = ahead;
        ahead = null;
        return begun == null ? reading.get() : begun.done();
    }

    /** Reading goes on meanwhile; nobody else touches the list until {@link #read} has given the rows out. */
    void ahead(Ahead.Begun<ReadRows> begun) {
        ahead = begun;
    }

    private TakenRow next() {
        while (rows != null || open()) {
            RawRow row = rows.next();
            if (row == null) {
                closeSheet();
            } else if (!row.blank() && row.number() > sheets.get(sheet).headerRow()) {
                taken++;
                takenOfSheet++;
                return new TakenRow(taken, sheets.get(sheet).place(), row);
            }
        }
        return null;
    }

    private boolean open() {
        if (sheet + 1 >= sheets.size()) {
            return false;
        }
        sheet++;
        takenOfSheet = 0;
        rows = reader.open(sheets.get(sheet).place());
        return true;
    }

    /** As many as were counted when the file came, or the file is not the same. */
    private void closeSheet() {
        rows.close();
        rows = null;
        if (takenOfSheet != sheets.get(sheet).rows()) {
            throw new Problem("imports.problem.miscounted");
        }
    }

    /** Whether one of the keys was there before; from now on both are. */
    boolean twin(String phone, String birth) {
        boolean byPhone = phone != null && !seen.add(phone);
        boolean byBirth = birth != null && !seen.add(birth);
        return byPhone || byBirth;
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.over();
            ahead = null;
        }
        if (rows != null) {
            rows.close();
        }
        reader.close();
    }
}
