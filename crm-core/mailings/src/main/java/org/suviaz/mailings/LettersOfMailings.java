package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import org.suviaz.contacts.LettersDue;

/** A letter was due to whoever stands on the frozen list of a mailing and was not left out of it. */
@ApplicationScoped
class LettersOfMailings implements LettersDue {

    @Override
    public String condition(String moment) {
        return "exists (select 1 from MailingRecipient m where m.key.contactId = c.id and m.refusal is null"
                + (moment.isEmpty() ? "" : " and m.createdAt >= :" + moment) + ")";
    }
}
