package org.suviaz.mailings;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.ScopedEntity;

/** One person of a frozen list: gets a letter, or does not for a reason. Name and address are read when it is produced. */
@Entity
@Table(name = "mailing_recipient")
class MailingRecipient extends ScopedEntity {

    @EmbeddedId
    private RecipientKey key;

    /** be or ru: the person's own at first, that of the letter once it is produced. */
    @Column(name = "language", nullable = false, length = 2)
    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "refusal", length = 20)
    private Refusal refusal;

    /** Whether the reason came up after freezing, so that the next run looks again. */
    @Column(name = "late", nullable = false)
    private boolean late;

    @Column(name = "plain_greeting", nullable = false)
    private boolean plainGreeting;

    @Column(name = "doubtful_name", nullable = false)
    private boolean doubtfulName;

    @Column(name = "postal_order", length = 400)
    private String postalOrder;

    @Column(name = "letter_no")
    private Integer letterNo;

    protected MailingRecipient() {}

    MailingRecipient(long mailing, Recipient who, Addressee to, Refusal refusal) {
        this.key = new RecipientKey(mailing, who.id());
        this.language = to.language().code();
        this.refusal = refusal;
        this.plainGreeting = to.greetedPlainly();
        this.doubtfulName = to.namedDoubtfully();
        placeIn(who.zoneId(), who.zoneNumber());
    }

    @Override
    protected Set<Right> writableBy() {
        return Set.of(Right.MAIL_PEOPLE);
    }

    long contactId() {
        return key.contactId();
    }

    Language language() {
        return Language.of(language);
    }

    Refusal refusal() {
        return refusal;
    }

    /** The letter is to be produced, in its language, at its place among the others. */
    void accept(Addressee to) {
        language = to.language().code();
        plainGreeting = to.greetedPlainly();
        doubtfulName = to.namedDoubtfully();
        postalOrder = to.address().order();
        refusal = null;
        late = false;
        letterNo = null;
    }

    /** There will be no letter this time. */
    void refuseLate(Refusal reason) {
        refusal = reason;
        late = true;
        letterNo = null;
    }

    void number(int letter) {
        letterNo = letter;
    }
}
