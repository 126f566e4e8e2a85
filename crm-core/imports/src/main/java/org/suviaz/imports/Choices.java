package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.Caller;

/** What a person decides about a list before its rows are looked at: which sheets, and what their columns mean. */
@Dependent
class Choices {

    private static final int SAMPLES = 3;

    private final BatchRepository batches;
    private final Intake intake;

    @Inject
    Choices(BatchRepository batches, Intake intake) {
        this.batches = batches;
        this.intake = intake;
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

    /** Puts sheets with the same heads together: one answer does for all of them. */
    List<ColumnGroup> groups(List<ImportSheet> chosen, Caller caller) {
        Map<List<String>, List<ImportSheet>> byHeads = new LinkedHashMap<>();
        for (ImportSheet sheet : chosen) {
            byHeads.computeIfAbsent(sheet.heads(), heads -> new ArrayList<>()).add(sheet);
        }
        return byHeads.values().stream().map(sheets -> group(sheets, caller)).toList();
    }

    private static ColumnGroup group(List<ImportSheet> sheets, Caller caller) {
        ImportSheet first = sheets.get(0);
        List<ImportField> fields = first.fields();
        List<ColumnRow> columns = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            columns.add(new ColumnRow(
                    column,
                    ColumnRow.letter(column),
                    first.heads().get(column),
                    samples(first, column),
                    fields.get(column).isFor(caller) ? fields.get(column) : ImportField.LEAVE_OUT));
        }
        return new ColumnGroup(
                first.place(),
                sheets.stream().map(ImportSheet::name).toList(),
                sheets.stream().mapToInt(ImportSheet::rows).sum(),
                columns);
    }

    private static List<String> samples(ImportSheet sheet, int column) {
        return sheet.samples().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    void columns(ImportBatch batch, List<ColumnChoice> wanted) {
        List<ImportSheet> chosen = batches.chosenSheets(batch.id());
        for (ColumnChoice choice : wanted) {
            chosen.stream()
                    .filter(sheet -> sheet.place() == choice.place())
                    .map(ImportSheet::heads)
                    .findFirst()
                    .ifPresent(heads -> chosen.stream()
                            .filter(sheet -> sheet.heads().equals(heads))
                            .forEach(sheet -> sheet.means(fitting(sheet, choice.fields()))));
        }
        chosen.forEach(Choices::refuse);
        sum(batch, chosen);
    }

    /** Whether the columns mean already what is wanted. */
    boolean same(List<ImportSheet> chosen, List<ColumnChoice> wanted) {
        return wanted.stream().allMatch(choice -> chosen.stream()
                .filter(sheet -> sheet.place() == choice.place())
                .allMatch(sheet -> sheet.fields().equals(choice.fields())));
    }

    /** Exactly one meaning a column, however many a forged form sends. */
    private static List<ImportField> fitting(ImportSheet sheet, List<ImportField> sent) {
        List<ImportField> fields = new ArrayList<>(sheet.fields());
        for (int column = 0; column < Math.min(fields.size(), sent.size()); column++) {
            fields.set(column, sent.get(column));
        }
        return fields;
    }

    private static void refuse(ImportSheet sheet) {
        List<ImportField> fields = sheet.fields();
        if (!fields.contains(ImportField.SURNAME) && !fields.contains(ImportField.FULL_NAME)) {
            throw new Problem("imports.problem.noSurnameColumn", sheet.name());
        }
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            int first = fields.indexOf(field);
            if (first < column && !field.severalTimes()) {
                throw new Problem(
                        "imports.problem.sameColumn", sheet.name(), ColumnRow.letter(first), ColumnRow.letter(column));
            }
        }
    }

    /** The figures of a list are those of its chosen sheets. */
    static void sum(ImportBatch batch, List<ImportSheet> sheets) {
        List<ImportSheet> chosen = sheets.stream().filter(ImportSheet::chosen).toList();
        batch.begin(
                chosen.stream().mapToInt(ImportSheet::rows).sum(),
                chosen.stream().mapToInt(ImportSheet::blanks).sum());
    }
}
