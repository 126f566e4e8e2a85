package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a list whose values have to be understood one by one. */
final class ValueColumns {

    private ValueColumns() {}

    /** Of sheets with the same heads once for all of them. */
    static List<ValueColumn> of(List<ImportSheet> chosen) {
        List<ValueColumn> columns = new ArrayList<>();
        ColumnGroups.alike(chosen).forEach(sheets -> collect(sheets, columns));
        return columns;
    }

    private static void collect(List<ImportSheet> sheets, List<ValueColumn> columns) {
        List<ImportField> fields = sheets.get(0).fields();
        for (int column = 0; column < fields.size(); column++) {
            int at = column;
            ImportField field = fields.get(column);
            field.valueKind().ifPresent(kind -> columns.add(column(sheets, at, field, kind)));
        }
    }

    private static ValueColumn column(List<ImportSheet> sheets, int column, ImportField field, ValueKind kind) {
        ImportSheet first = sheets.get(0);
        KnownValues said = first.values();
        List<ValueRow> values = counted(sheets, column).values().stream()
                .map(value -> new ValueRow(
                        value.text(),
                        value.rows(),
                        said.meaning(column, kind, value.text()).orElse(null)))
                .sorted(Comparator.comparingInt(ValueRow::rows).reversed())
                .toList();
        return new ValueColumn(
                first.place(),
                column,
                sheets.stream().map(ImportSheet::name).toList(),
                ColumnRow.letter(column),
                first.heads().get(column),
                field,
                kind,
                values);
    }

    private static Map<String, ValueTally.Counted> counted(List<ImportSheet> sheets, int column) {
        Map<String, ValueTally.Counted> counted = new LinkedHashMap<>();
        for (ImportSheet sheet : sheets) {
            for (ValueTally.Counted value : sheet.tally(column)) {
                counted.merge(
                        ValueWords.folded(value.text()),
                        value,
                        (one, other) -> new ValueTally.Counted(one.text(), one.rows() + other.rows()));
            }
        }
        return counted;
    }

    /** Whether the values mean already what is wanted. */
    static boolean same(List<ImportSheet> chosen, List<ValueChoice> wanted) {
        List<ValueColumn> now = of(chosen);
        return wanted.stream().allMatch(choice -> now.stream()
                .filter(column -> column.place() == choice.place() && column.column() == choice.column())
                .flatMap(column -> column.values().stream())
                .filter(value -> value.text().equals(choice.text()))
                .allMatch(value -> Optional.ofNullable(value.meaning()).equals(ValueMeaning.of(choice.meaning()))));
    }
}
