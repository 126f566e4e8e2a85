package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.suviaz.files.Files;
import org.suviaz.imports.formats.ListReader;
import org.suviaz.imports.formats.Readings;
import org.suviaz.problems.Problem;

/** Goes back to the kept file: to look at a sheet anew, and to take its rows out. */
@Dependent
class Intake {

    private static final int SKIPPED_AT_ONCE = 1_000;

    private final Files files;
    private final BatchRepository batches;
    private final RowRepository rows;

    @Inject
    Intake(Files files, BatchRepository batches, RowRepository rows) {
        this.files = files;
        this.batches = batches;
        this.rows = rows;
    }

    /** The profile of a sheet whose header is in that row. */
    SheetProfile look(ImportBatch batch, ImportSheet sheet, int headerRow) {
        SheetScan scan = new SheetScan();
        try (ListReader reader = reader(batch)) {
            reader.read(sheet.place(), scan);
        }
        return scan.profile(sheet.name(), headerRow)
                .orElseThrow(() -> new Problem("imports.problem.headerRow", sheet.name(), headerRow));
    }

    /** The file, read up to so many rows of its chosen sheets, which are laid down already. */
    OpenList open(ImportBatch batch, int taken) {
        OpenList list = new OpenList(reader(batch), batches.chosenSheets(batch.id()));
        while (list.taken() < taken) {
            if (list.next(Math.min(SKIPPED_AT_ONCE, taken - list.taken())).isEmpty()) {
                throw new Problem("imports.problem.miscounted");
            }
        }
        if (taken > 0) {
            rows.twinKeys(batch.id()).forEach(keys -> list.twin((String) keys[0], (String) keys[1]));
        }
        return list;
    }

    private ListReader reader(ImportBatch batch) {
        return Readings.open(files.bytes(batch.fileId()), batch.readAs(), batch.fileName());
    }
}
