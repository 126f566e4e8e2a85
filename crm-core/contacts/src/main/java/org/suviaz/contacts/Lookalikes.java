package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door to those whom somebody new may be, as far as whoever enters that one sees them. */
@ApplicationScoped
@Transactional
public class Lookalikes {

    private final AlikePeople alike;
    private final FieldRights fields;
    private final ContactRepository contacts;
    private final ContactPairs pairs;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Lookalikes(
            AlikePeople alike,
            FieldRights fields,
            ContactRepository contacts,
            ContactPairs pairs,
            Callers callers,
            AuditLog log) {
        this.alike = alike;
        this.fields = fields;
        this.contacts = contacts;
        this.pairs = pairs;
        this.callers = callers;
        this.log = log;
    }

    protected Lookalikes() {
        this(null, null, null, null, null, null);
    }

    /** Whom the form of somebody new may mean; nobody as long as something is wrong with it. */
    public List<PairPerson> of(ContactForm form, Language language) {
        Findings findings = new Findings();
        ContactFacts facts =
                fields.readNew(form, Reach.of(callers.require(Right.ADD_PEOPLE), Set.of(Right.ADD_PEOPLE)), findings);
        if (!findings.fine()) {
            return List.of();
        }
        List<PairPerson> people = contacts.all(alike.of(form, facts)).stream()
                .map(contact -> pairs.person(contact, language))
                .toList();
        if (!people.isEmpty()) {
            log.append(AuditKind.DUPLICATES_SHOWN, "", people.size());
        }
        return people;
    }
}
