package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;

/** Puts sheets with the same heads together: one answer does for all of them. */
final class ColumnGroups {

    private static final int SAMPLES = 3;

    private ColumnGroups() {}

    static List<ColumnGroup> of(List<ImportSheet> chosen, Predicate<ImportField> allowed) {
        return alike(chosen).stream().map(sheets -> group(sheets, allowed)).toList();
    }

    /** Sheets with the same heads together, in their order. */
    static Collection<List<ImportSheet>> alike(List<ImportSheet> chosen) {
        return chosen.stream()
                .collect(Collectors.groupingBy(ImportSheet::heads, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static ColumnGroup group(List<ImportSheet> sheets, Predicate<ImportField> allowed) {
        ImportSheet first = sheets.get(0);
        List<String> heads = first.heads();
        List<FillWay> ways = first.ways();
        List<ImportField> fields = first.fields().stream()
                .map(field -> allowed.test(field) ? field : ImportField.LEAVE_OUT)
                .toList();
        Set<ListedPart> seen = EnumSet.noneOf(ListedPart.class);
        List<ColumnRow> columns = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            columns.add(new ColumnRow(
                    column,
                    ColumnRow.letter(column),
                    heads.get(column),
                    samples(first, column),
                    field,
                    SheetMapping.fitting(field, ways.get(column)),
                    field.part().filter(part -> !seen.add(part)).isPresent()));
        }
        return new ColumnGroup(
                first.place(),
                sheets.stream().map(ImportSheet::name).toList(),
                sheets.stream().mapToInt(ImportSheet::rows).sum(),
                columns,
                first.knownAs());
    }

    private static List<String> samples(ImportSheet sheet, int column) {
        return sheet.samples().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
