package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.suviaz.erasures.ErasedPeople;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/** Takes one person away for good, once a second person who may put that one away has looked at the card and agrees. */
@ApplicationScoped
class ErasureRequest implements ApprovalKind {

    /** The database knows it by this name too. */
    static final String NAME = "ERASURE";

    private static final String SUBJECT = "person ";

    /** Nobody is in such a hurry as to confirm without having looked. */
    private static final Duration LIVES = Duration.ofDays(3);

    private final ContactRepository contacts;
    private final ContactAccess access;
    private final ContactPhoneRepository phones;
    private final PersonMarks marks;
    private final ErasedPeople erased;
    private final AuditLog log;

    @Inject
    ErasureRequest(
            ContactRepository contacts,
            ContactAccess access,
            ContactPhoneRepository phones,
            PersonMarks marks,
            ErasedPeople erased,
            AuditLog log) {
        this.contacts = contacts;
        this.access = access;
        this.phones = phones;
        this.marks = marks;
        this.erased = erased;
        this.log = log;
    }

    protected ErasureRequest() {
        this(null, null, null, null, null, null);
    }

    static String subject(long id) {
        return SUBJECT + id;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration lives() {
        return LIVES;
    }

    @Override
    public Optional<Right> right() {
        return Optional.of(Right.PUT_AWAY_PEOPLE);
    }

    /** Who is gone, or moved to where the second person puts nobody away, is nobody's to confirm any more. */
    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        return contacts.find(id(asked))
                .filter(contact -> second.may(Right.PUT_AWAY_PEOPLE, contact.zoneNumber()))
                .isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        return ApprovalWords.of("contacts.erasure.asked", ContactCode.of(id(asked)));
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        Contact contact = access.puttable(id(asked));
        List<String> numbers =
                phones.of(contact.id()).stream().map(ContactPhone::number).toList();
        log.append(AuditKind.PERSON_ERASED, ContactCode.of(contact.id()), 1);
        erased.erase(contact.id(), asked.id(), marks.of(contact, numbers));
        contacts.forget();
    }

    @Override
    public void refused(ApprovalRow asked) {
        // the person stays
    }

    private static long id(ApprovalRow asked) {
        return Long.parseLong(asked.subject().substring(SUBJECT.length()));
    }
}
