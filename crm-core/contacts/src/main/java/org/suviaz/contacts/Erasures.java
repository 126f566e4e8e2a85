package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.suviaz.erasures.ErasedPeople;
import org.suviaz.erasures.Mark;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.approvals.ApprovalRequest;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to taking a person away for good. Whoever may put the person away asks, a second person from elsewhere agrees,
 * and nothing is left but marks by which a list or a form that brings the person back is refused, until somebody lifts
 * them because the person came back by free will.
 */
@ApplicationScoped
@Transactional
public class Erasures {

    private final ContactAccess access;
    private final NameRules names;
    private final PersonMarks marks;
    private final ErasedPeople erased;
    private final Approvals approvals;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Erasures(
            ContactAccess access,
            NameRules names,
            PersonMarks marks,
            ErasedPeople erased,
            Approvals approvals,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.access = access;
        this.names = names;
        this.marks = marks;
        this.erased = erased;
        this.approvals = approvals;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected Erasures() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * The person, before anything is asked for.
     *
     * @throws NotThere where nobody of that number is the caller's to put away
     */
    public ErasureDraft draft(long id, Language language) {
        Contact contact = access.puttable(id);
        log.append(AuditKind.PERSON_OPENED, ContactCode.of(id), 1);
        return new ErasureDraft(
                id,
                ContactCode.of(id),
                new Bilingual(contact.be().whole(), contact.ru().whole()).in(language),
                zone(contact).name());
    }

    /**
     * Asks a second person to agree that this one goes for good.
     *
     * @throws NotThere as {@link #draft}
     */
    @CodeAgain
    public void ask(long id) {
        ZoneRow zone = zone(access.puttable(id));
        approvals.ask(new ApprovalRequest(ErasureRequest.NAME, ErasureRequest.subject(id), zone.id()));
    }

    /** Whether the caller may lift the refusal of somebody. */
    public boolean mayLift() {
        return callers.current().may(Right.PUT_AWAY_PEOPLE) && callers.current().may(Right.ADD_PEOPLE);
    }

    /**
     * Lets somebody in again who asked to be removed and came back: known by a phone, or by the whole name and the birth.
     *
     * @param form its names, birth and first phone count
     * @throws org.suviaz.problems.Rejected where something of it cannot be read
     * @throws Problem contacts.problem.erased.nobody where nobody like that asked to be removed
     * @throws NotThere where the caller may not
     */
    @CodeAgain
    public void lift(ContactForm form) {
        if (!mayLift()) {
            throw new NotThere();
        }
        Set<Mark> standing = erased.standing(said(form));
        if (standing.isEmpty()) {
            throw new Problem("contacts.problem.erased.nobody");
        }
        log.append(AuditKind.ERASURE_LIFTED, "", 1);
        erased.lift(standing);
    }

    private Set<Mark> said(ContactForm form) {
        Findings findings = new Findings();
        NameFacts name = form.surnameBe().isBlank() ? null : names.read(form, findings);
        BirthDate birth = findings.read("birth", BirthDate.UNKNOWN, () -> BirthDate.parse(form.birth(), Home.today()));
        var phones = ContactRules.phones(form.phones(), findings);
        findings.orReject();
        return marks.of(name, birth, phones);
    }

    private ZoneRow zone(Contact contact) {
        return zones.tree().byId(contact.zoneId()).orElseThrow(NotThere::new);
    }
}
