package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;

/** Finds the columns of a list whose values have to be understood one by one. */
final class ValueColumns {

    private ValueColumns() {}

    /** Of sheets with the same heads once for all of them. */
    static List<ValueColumn> of(List<ImportSheet> chosen, OwnFields own) {
        List<ValueColumn> columns = new ArrayList<>();
        ColumnGroups.alike(chosen).forEach(sheets -> collect(sheets, own, columns));
        return columns;
    }

    private static void collect(List<ImportSheet> sheets, OwnFields own, List<ValueColumn> columns) {
        List<ImportField> fields = sheets.get(0).fields();
        for (int column = 0; column < fields.size(); column++) {
            int at = column;
            ImportField field = fields.get(column);
            field.valueKind().ifPresent(kind -> columns.add(column(sheets, at, field, kind, own)));
        }
    }

    private static ValueColumn column(
            List<ImportSheet> sheets, int column, ImportField field, ValueKind kind, OwnFields own) {
        ImportSheet first = sheets.get(0);
        KnownValues said = first.values();
        Optional<OwnField> chosen = kind == ValueKind.CHOICE ? field.ownId().flatMap(own::byId) : Optional.empty();
        List<ValueRow> values = counted(sheets, column).values().stream()
                .map(value -> new ValueRow(
                        value.text(),
                        value.rows(),
                        said.meaning(column, kind, value.text())
                                .or(() -> chosen.flatMap(one -> OwnLabels.choice(one, value.text()))
                                        .map(choice -> ValueMeaning.choice(choice.id())))
                                .orElse(null)))
                .sorted(Comparator.comparingInt(ValueRow::rows).reversed())
                .toList();
        return new ValueColumn(
                first.place(),
                column,
                sheets.stream().map(ImportSheet::name).toList(),
                ColumnRow.letter(column),
                first.heads().get(column),
                field,
                chosen.map(OwnLabels::meanings).orElse(kind.choices()),
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
    static boolean same(List<ImportSheet> chosen, List<ValueChoice> wanted, OwnFields own) {
        List<ValueColumn> now = of(chosen, own);
        return wanted.stream().allMatch(choice -> now.stream()
                .filter(column -> column.place() == choice.place() && column.column() == choice.column())
                .flatMap(column -> column.values().stream())
                .filter(value -> value.text().equals(choice.text()))
                .allMatch(value -> Optional.ofNullable(value.meaning()).equals(ValueMeaning.of(choice.meaning()))));
    }
}
