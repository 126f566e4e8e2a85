package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.files.Files;
import org.suviaz.imports.formats.CellText;
import org.suviaz.imports.formats.ListReader;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.Readings;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;

/** Opens the kept file of a list again: to look at a sheet anew, and to take its rows out. */
@Dependent
class Intake {

    private static final int FLUSH_EVERY = 1_000;

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
        try (ListReader reader = open(batch)) {
            reader.read(sheet.place(), scan);
        }
        return scan.profile(sheet.name(), headerRow)
                .orElseThrow(() -> new Problem("imports.problem.headerRow", sheet.name(), headerRow));
    }

    /** Takes every row of the n-th chosen sheet out of the file; as many as were counted, or none at all. */
    void take(long batchId, int index) {
        List<ImportSheet> chosen = batches.chosenSheets(batchId);
        int before =
                chosen.subList(0, index).stream().mapToInt(ImportSheet::rows).sum();
        Taker taker = new Taker(batchId, chosen.get(index), before);
        try (ListReader reader = open(batches.get(batchId))) {
            reader.read(taker.sheet.place(), taker::take);
        }
        if (taker.taken != taker.sheet.rows()) {
            throw new Problem("imports.problem.miscounted");
        }
    }

    private ListReader open(ImportBatch batch) {
        try (InputStream in = files.read(batch.fileId())) {
            return Readings.open(in.readAllBytes(), batch.readAs(), batch.fileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Taker {
        private final long batchId;
        private final ImportSheet sheet;
        private final int before;
        private int taken;

        Taker(long batchId, ImportSheet sheet, int before) {
            this.batchId = batchId;
            this.sheet = sheet;
            this.before = before;
        }

        void take(RawRow row) {
            if (row.blank() || row.number() <= sheet.headerRow()) {
                return;
            }
            taken++;
            rows.add(row(row));
            if (taken % FLUSH_EVERY == 0) {
                rows.flush();
            }
        }

        private ImportRow row(RawRow raw) {
            List<FieldProblem> tooLong = new ArrayList<>();
            List<String> cells = new ArrayList<>(raw.cells());
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (cell.length() > CellText.MOST) {
                    cells.set(column, cell.substring(0, CellText.MOST));
                    tooLong.add(FaultRow.atColumn(column, "imports.problem.cellTooLong", CellText.MOST));
                }
            }
            ImportRow row = new ImportRow(batchId, before + taken, sheet.place(), new RawRow(raw.number(), cells));
            if (!tooLong.isEmpty()) {
                row.fault(tooLong);
            }
            return row;
        }
    }
}
