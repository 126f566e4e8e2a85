package org.suviaz.geo.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.EntryKind;

/** Keeps the lists of people's names in memory, and reads them anew when somebody corrects one. */
@ApplicationScoped
class NameBook {

    private final Dictionary dictionary;
    private volatile NameLists lists;

    @Inject
    NameBook(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    protected NameBook() {
        this(null);
    }

    NameLists lists() {
        NameLists known = lists;
        return known == null ? read() : known;
    }

    synchronized void refresh(@Observes DictionaryChanged change) {
        boolean names = change.touches(EntryKind.GIVEN_NAME)
                || change.touches(EntryKind.PATRONYMIC)
                || change.touches(EntryKind.SURNAME);
        if (names && lists != null) {
            lists = NameLists.of(dictionary::entries);
        }
    }

    private synchronized NameLists read() {
        if (lists == null) {
            lists = NameLists.of(dictionary::entries);
        }
        return lists;
    }
}
