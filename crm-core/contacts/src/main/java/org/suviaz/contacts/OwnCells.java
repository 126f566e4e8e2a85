package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.scope.Callers;

/** What lists tell of fields of the organisation's own: of each person so much as the caller gets of that person. */
@Dependent
class OwnCells {

    private final ContactValueRepository values;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    OwnCells(ContactValueRepository values, OwnFields fields, Callers callers) {
        this.values = values;
        this.fields = fields;
        this.callers = callers;
    }

    /** Of each of these people the kept values by the number of the field, of the wanted fields alone. */
    Map<Long, Map<Integer, String>> of(List<ContactLine> lines, Collection<Integer> wanted) {
        Map<Long, Map<Integer, String>> cells = new TreeMap<>();
        List<OwnField> columns = fields.active().stream()
                .filter(field -> wanted.contains(field.id()))
                .toList();
        if (columns.isEmpty() || lines.isEmpty()) {
            return cells;
        }
        Map<Long, List<ContactValue>> rows =
                values.of(lines.stream().map(ContactLine::id).toList());
        lines.forEach(line -> cells.put(
                line.id(), told(line, columns, ContactValueRepository.texts(rows.getOrDefault(line.id(), List.of())))));
        return cells;
    }

    private Map<Integer, String> told(ContactLine line, List<OwnField> columns, Map<Integer, String> kept) {
        FieldView view = FieldView.of(callers.current(), line);
        Map<Integer, String> told = new TreeMap<>();
        columns.forEach(field -> told.put(field.id(), view.value(field, kept.getOrDefault(field.id(), ""))));
        return told;
    }
}
