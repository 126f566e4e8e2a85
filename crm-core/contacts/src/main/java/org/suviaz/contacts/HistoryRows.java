package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;

/** Lays the entries of the journal out for a reader; whatever shows a change of a person gets it from here. */
@Dependent
class HistoryRows {

    private final Zones zones;

    @Inject
    HistoryRows(Zones zones) {
        this.zones = zones;
    }

    /** Those changes of that person, in the order in which they come. */
    List<HistoryRow> of(Contact person, List<ContactChange> changes, Language language) {
        return changes.stream().map(change -> row(change, language)).toList();
    }

    private HistoryRow row(ContactChange change, Language language) {
        boolean zone = "zone".equals(change.field());
        return new HistoryRow(
                change.changedAt(),
                change.account(),
                change.cause(),
                change.field(),
                zone ? zoneName(change.before(), language) : change.before(),
                zone ? zoneName(change.after(), language) : change.after());
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
