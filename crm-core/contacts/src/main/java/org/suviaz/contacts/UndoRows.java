package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;

/** Lays out what stays of a list: whose, what it was before the list, and what it is now. */
@Dependent
class UndoRows {

    private final ContactPhoneRepository phones;
    private final ContactTagRepository tags;
    private final ContactExtraRepository extras;
    private final HistoryRows history;

    @Inject
    UndoRows(
            ContactPhoneRepository phones,
            ContactTagRepository tags,
            ContactExtraRepository extras,
            HistoryRows history) {
        this.phones = phones;
        this.tags = tags;
        this.extras = extras;
        this.history = history;
    }

    /** Nothing of a field that the reader is not told. */
    Optional<UndoRow> row(Contact person, ContactChange change, Language language) {
        String now = change.field().isEmpty() ? "" : picture(person).getOrDefault(change.field(), "");
        return history.since(person, change, now, language)
                .map(row -> new UndoRow(
                        person.id(),
                        ContactCode.of(person.id()),
                        new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                        row.field(),
                        row.before(),
                        row.after()));
    }

    private Map<String, String> picture(Contact person) {
        List<String> numbers =
                phones.of(person.id()).stream().map(ContactPhone::number).toList();
        Map<String, String> picture = ContactPicture.of(person, numbers, tags.namesOf(person.id()));
        extras.of(person.id())
                .forEach(extra ->
                        picture.put(OwnValue.part(extra.head()), extra.own().value()));
        return picture;
    }
}
