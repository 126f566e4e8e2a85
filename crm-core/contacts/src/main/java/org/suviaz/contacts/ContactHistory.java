package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** The door to all that was ever done to a person, for whoever sees that person now. */
@ApplicationScoped
@Transactional
public class ContactHistory {

    /** Saves on a page. */
    public static final int PAGE = 50;

    private final ContactAccess access;
    private final ContactRepository contacts;
    private final MergeRepository merges;
    private final ContactChangeRepository journal;
    private final HistoryRows rows;
    private final AuditLog log;

    @Inject
    ContactHistory(
            ContactAccess access,
            ContactRepository contacts,
            MergeRepository merges,
            ContactChangeRepository journal,
            HistoryRows rows,
            AuditLog log) {
        this.access = access;
        this.contacts = contacts;
        this.merges = merges;
        this.journal = journal;
        this.rows = rows;
        this.log = log;
    }

    protected ContactHistory() {
        this(null, null, null, null, null, null);
    }

    /**
     * A page of it; the last one where there are not so many. What was done to records that went into this one is told too,
     * as far as the caller sees them.
     *
     * @throws NotThere where nobody of that number is there for the caller
     */
    public ContactHistoryPage page(long id, int page, Language language) {
        Contact person = access.readable(id);
        Map<Long, Contact> together = together(person);
        Set<String> untold = together.values().stream()
                .flatMap(one -> rows.untold(one).stream())
                .collect(Collectors.toSet());
        long count = journal.countSaves(together.keySet(), untold);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int known = Math.min(Math.max(1, page), pages);
        List<SaveRow> saves =
                saves(together, journal.saves(together.keySet(), untold, (known - 1) * PAGE, PAGE), language);
        log.append(AuditKind.HISTORY_SHOWN, ContactCode.of(id), saves.size());
        int from = saves.isEmpty() ? 0 : (known - 1) * PAGE + 1;
        return new ContactHistoryPage(
                id,
                ContactCode.of(id),
                new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                saves,
                count,
                known,
                pages,
                from,
                from + Math.max(0, saves.size() - 1));
    }

    /**
     * Whether that person went into another record and can come back by undoing that.
     *
     * @throws NotThere where nobody of that number is there for the caller
     */
    public boolean isMerged(long id) {
        Contact person = access.readable(id);
        return person.putAwayAt() != null && journal.mergedAfter(id, Home.now().minus(ContactMerged.OPEN));
    }

    private Map<Long, Contact> together(Contact person) {
        Map<Long, Contact> together = new LinkedHashMap<>();
        together.put(person.id(), person);
        contacts.all(merges.goneInto(person.id())).forEach(one -> together.put(one.id(), one));
        return together;
    }

    private List<SaveRow> saves(Map<Long, Contact> people, List<ContactChange> changes, Language language) {
        Map<Long, List<HistoryRow>> together = new LinkedHashMap<>();
        for (ContactChange change : changes) {
            together.computeIfAbsent(change.save(), save -> new ArrayList<>())
                    .addAll(rows.of(people.get(change.contactId()), List.of(change), language));
        }
        return together.values().stream()
                .filter(told -> !told.isEmpty())
                .map(SaveRow::of)
                .toList();
    }
}
