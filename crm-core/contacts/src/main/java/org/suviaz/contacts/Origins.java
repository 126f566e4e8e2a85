package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** The door to where each thing that is known of a person comes from: the journal read from its end. */
@ApplicationScoped
@Transactional
public class Origins {

    private final ContactAccess access;
    private final ContactPartsRepository parts;
    private final ContactChangeRepository journal;
    private final HistoryRows rows;
    private final AuditLog log;

    @Inject
    Origins(
            ContactAccess access,
            ContactPartsRepository parts,
            ContactChangeRepository journal,
            HistoryRows rows,
            AuditLog log) {
        this.access = access;
        this.parts = parts;
        this.journal = journal;
        this.rows = rows;
        this.log = log;
    }

    protected Origins() {
        this(null, null, null, null, null);
    }

    /**
     * Thing by thing, in the order of the form.
     *
     * @throws NotThere where nobody of that number is there for the caller
     */
    public ContactOrigins of(long id, Language language) {
        Contact person = access.readable(id);
        List<OriginRow> told = told(person, language);
        log.append(AuditKind.HISTORY_SHOWN, ContactCode.of(id), told.size());
        return new ContactOrigins(
                id,
                ContactCode.of(id),
                new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                told);
    }

    private List<OriginRow> told(Contact person, Language language) {
        Map<String, ContactChange> last = new LinkedHashMap<>();
        List<ContactChange> all = journal.of(person.id());
        all.forEach(change -> last.put(change.field(), change));
        List<OriginRow> told = new ArrayList<>();
        ContactPicture.whole(person, parts.withOwn(person.id())).forEach((part, now) -> {
            ContactChange change = last.getOrDefault(part, all.isEmpty() ? null : all.get(0));
            if (!now.isEmpty() && change != null) {
                rows.now(person, change, part, now, language)
                        .map(row -> new OriginRow(row, !last.containsKey(part), change.batch()))
                        .ifPresent(told::add);
            }
        });
        return told;
    }
}
