package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.scope.Callers;

/** Lays the entries of the journal out for a reader; whatever shows a change of a person gets it from here. */
@Dependent
class HistoryRows {

    private final OwnFields fields;
    private final Zones zones;
    private final Callers callers;

    @Inject
    HistoryRows(OwnFields fields, Zones zones, Callers callers) {
        this.fields = fields;
        this.zones = zones;
        this.callers = callers;
    }

    /** Those changes of that person, in the order in which they come; nothing of fields that the reader is not told. */
    List<HistoryRow> of(Contact person, List<ContactChange> changes, Language language) {
        FieldView view = FieldView.of(callers.current(), person);
        return changes.stream()
                .flatMap(change -> told(view, row(change, change.after(), language)).stream())
                .toList();
    }

    /** What a change wrote over, and what stands there now; nothing of a field that the reader is not told. */
    Optional<HistoryRow> since(Contact person, ContactChange change, String now, Language language) {
        return told(FieldView.of(callers.current(), person), row(change, now, language));
    }

    /** What stands in that part now, and who put it there by which change; nothing of a field that the reader is not told. */
    Optional<HistoryRow> now(Contact person, ContactChange change, String part, String now, Language language) {
        return told(FieldView.of(callers.current(), person), row(change, part, "", now, language));
    }

    /** The parts of the person of whose changes the reader hears nothing, so that they are not counted either. */
    Set<String> untold(Contact person) {
        return FieldView.of(callers.current(), person).hiddenParts(fields.all());
    }

    private Optional<HistoryRow> told(FieldView view, HistoryRow row) {
        Optional<OwnField> own = ValuePart.field(row.field()).flatMap(fields::byId);
        return own.isPresent() ? view.change(own.get(), row) : view.change(row);
    }

    private HistoryRow row(ContactChange change, String after, Language language) {
        return row(change, change.field(), change.before(), after, language);
    }

    private HistoryRow row(ContactChange change, String part, String before, String after, Language language) {
        boolean zone = "zone".equals(part);
        return new HistoryRow(
                change.changedAt(),
                change.account(),
                change.cause(),
                part,
                zone ? zoneName(before, language) : before,
                zone ? zoneName(after, language) : after);
    }

    private String zoneName(String id, Language language) {
        return id.isEmpty()
                ? ""
                : zones.tree()
                        .byId(Integer.parseInt(id))
                        .map(ZoneRow::name)
                        .map(name -> name.in(language))
                        .orElse(id);
    }
}
