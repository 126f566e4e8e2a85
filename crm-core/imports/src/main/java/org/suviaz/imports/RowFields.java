package org.suviaz.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.suviaz.fields.OwnField;
import org.suviaz.problems.FieldProblem;

/** What one row says in columns that are fields of the organisation's own. */
final class RowFields {

    private static final Pattern BETWEEN = Pattern.compile("[;,/|\\n]");

    private final SheetMapping mapping;
    private final List<OwnField> active;
    private final List<FieldProblem> remarks;

    RowFields(SheetMapping mapping, List<OwnField> active, List<FieldProblem> remarks) {
        this.mapping = mapping;
        this.active = active;
        this.remarks = remarks;
    }

    /** By the number of the field what would have been typed; a field of which the row says nothing is not named. */
    Map<Integer, String> values(List<String> cells) {
        Map<Integer, String> values = new TreeMap<>();
        for (OwnField field : active) {
            Integer column = mapping.column(field);
            if (column != null && column < cells.size() && !cells.get(column).isEmpty()) {
                String said = said(field, column, cells.get(column));
                if (!said.isEmpty()) {
                    values.put(field.id(), said);
                }
            }
        }
        return values;
    }

    private String said(OwnField field, int column, String written) {
        return switch (field.kind()) {
            case YES_NO -> yesNo(column, written);
            case CHOICE -> choice(field, column, written);
            case CHOICES -> choices(field, column, written);
            default -> written;
        };
    }

    private String yesNo(int column, String written) {
        Optional<ValueMeaning> known = mapping.value(column, ValueKind.YES_NO, written);
        return known.isEmpty() ? unknown(column, written) : ofYesNo(known.get());
    }

    private static String ofYesNo(ValueMeaning meaning) {
        return meaning.equals(ValueMeaning.NOTHING) ? "" : meaning.code();
    }

    private String choice(OwnField field, int column, String written) {
        Optional<ValueMeaning> said = mapping.value(column, ValueKind.CHOICE, written);
        if (said.isPresent()) {
            return said.get().choice().map(String::valueOf).orElse("");
        }
        return number(field, written).orElseGet(() -> unknown(column, written));
    }

    private String choices(OwnField field, int column, String written) {
        if (number(field, written).isPresent()) {
            return number(field, written).get();
        }
        List<String> numbers = new ArrayList<>();
        for (String one : BETWEEN.split(written)) {
            if (!one.isBlank()) {
                numbers.add(number(field, one).orElseGet(() -> unknown(column, one.strip())));
            }
        }
        numbers.removeIf(String::isEmpty);
        return String.join(",", numbers);
    }

    private static Optional<String> number(OwnField field, String written) {
        return OwnLabels.choice(field, written).map(choice -> String.valueOf(choice.id()));
    }

    private String unknown(int column, String written) {
        remarks.add(FaultRow.atColumn(column, "imports.remark.value", written));
        return "";
    }
}
