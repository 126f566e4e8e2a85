package org.suviaz.mailings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One person in one mailing: nobody is in it twice. */
@Embeddable
record RecipientKey(
        @Column(name = "mailing_id", nullable = false) long mailingId,
        @Column(name = "contact_id", nullable = false) long contactId)
        implements Serializable {}
