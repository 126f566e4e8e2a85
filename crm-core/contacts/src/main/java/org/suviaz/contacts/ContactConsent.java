package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.suviaz.security.scope.ScopedEntity;

/** What a person said about one way of being reached; none where nobody asked. */
@Entity
@Table(name = "contact_consent")
class ContactConsent extends ContactPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false)
    private ConsentAnswer answer;

    @Column(name = "said_on", nullable = false)
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private ConsentSource source;

    protected ContactConsent() {}

    ContactConsent(Contact contact, Channel channel, Consent said) {
        super(contact);
        this.channel = channel;
        say(said);
    }

    Channel channel() {
        return channel;
    }

    Consent said() {
        return new Consent(answer, saidOn, source);
    }

    void say(Consent now) {
        answer = now.answer();
        saidOn = now.day();
        source = now.source();
    }

    @Override
    protected ScopedEntity partOf() {
        return person();
    }
}
