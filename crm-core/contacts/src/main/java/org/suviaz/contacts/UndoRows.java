package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;

/** Lays out what stays of a list: whose, what it was before the list, and what it is now. */
@Dependent
class UndoRows {

    private final HistoryRows history;

    @Inject
    UndoRows(HistoryRows history) {
        this.history = history;
    }

    /** Nothing of a field that the reader is not told. */
    Optional<UndoRow> row(Contact person, ContactParts parts, ContactChange change, Language language) {
        String now = change.field().isEmpty()
                ? ""
                : ContactPicture.whole(person, parts).getOrDefault(change.field(), "");
        return history.since(person, change, now, language)
                .map(row -> new UndoRow(
                        person.id(),
                        new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                        row.field(),
                        row.before(),
                        row.after()));
    }
}
