package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.problems.Problem;

/** What a person decides first about a list: which sheets come in, and where their heads are. */
@Dependent
class Choices {

    private final BatchRepository batches;
    private final Intake intake;
    private final MappingLayer saved;

    @Inject
    Choices(BatchRepository batches, Intake intake, MappingLayer saved) {
        this.batches = batches;
        this.intake = intake;
        this.saved = saved;
    }

    void sheets(ImportBatch batch, List<SheetChoice> wanted) {
        List<ImportSheet> sheets = batches.sheets(batch.id());
        for (SheetChoice choice : wanted) {
            sheets.stream()
                    .filter(sheet -> sheet.place() == choice.place())
                    .forEach(sheet -> choose(batch, sheet, choice));
        }
        if (sheets.stream().noneMatch(ImportSheet::chosen)) {
            throw new Problem("imports.problem.noSheet");
        }
        saved.recognise(sheets.stream().filter(ImportSheet::chosen).toList());
        sum(batch, sheets);
    }

    private void choose(ImportBatch batch, ImportSheet sheet, SheetChoice choice) {
        sheet.choose(choice.chosen());
        if (!choice.chosen()) {
            return;
        }
        if (choice.headerRow() > 0 && choice.headerRow() != sheet.headerRow()) {
            sheet.look(intake.look(batch, sheet, choice.headerRow()));
        }
        if (sheet.headerRow() == 0) {
            throw new Problem("imports.problem.sheetWithoutHeader", sheet.name());
        }
        if (sheet.rows() == 0) {
            throw new Problem("imports.problem.sheetWithoutRows", sheet.name());
        }
    }

    /** The figures of a list are those of its chosen sheets; whatever was found out about its rows holds no longer. */
    static void sum(ImportBatch batch, List<ImportSheet> sheets) {
        List<ImportSheet> chosen = sheets.stream().filter(ImportSheet::chosen).toList();
        batch.begin(
                chosen.stream().mapToInt(ImportSheet::rows).sum(),
                chosen.stream().mapToInt(ImportSheet::blanks).sum());
    }
}
