package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Bilingual;
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
    private final ContactChangeRepository journal;
    private final HistoryRows rows;
    private final AuditLog log;

    @Inject
    ContactHistory(ContactAccess access, ContactChangeRepository journal, HistoryRows rows, AuditLog log) {
        this.access = access;
        this.journal = journal;
        this.rows = rows;
        this.log = log;
    }

    protected ContactHistory() {
        this(null, null, null, null);
    }

    /**
     * A page of it; the last one where there are not so many.
     *
     * @throws NotThere where nobody of that number is there for the caller
     */
    public ContactHistoryPage page(long id, int page, Language language) {
        Contact person = access.readable(id);
        Set<String> untold = rows.untold(person);
        long count = journal.countSaves(id, untold);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int known = Math.min(Math.max(1, page), pages);
        List<SaveRow> saves = saves(person, journal.saves(id, untold, (known - 1) * PAGE, PAGE), language);
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

    private List<SaveRow> saves(Contact person, List<ContactChange> changes, Language language) {
        List<HistoryRow> told = rows.of(person, changes, language);
        Map<Long, List<HistoryRow>> together = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            together.computeIfAbsent(changes.get(i).save(), save -> new ArrayList<>())
                    .add(told.get(i));
        }
        return together.values().stream().map(SaveRow::of).toList();
    }
}
