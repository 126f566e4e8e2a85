package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.contacts.Recipient;
import org.suviaz.contacts.Recipients;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Writes the list of a mailing down, so that it stays what it is even when people change. */
@ApplicationScoped
public class FreezeJob implements JobKind {

    static final String KIND = "mailing-freeze";

    private final OwnMailings own;
    private final ChosenPeople chosen;
    private final Recipients recipients;
    private final Addressees addressees;
    private final MailingRecipientRepository rows;
    private final AuditLog log;

    @Inject
    FreezeJob(
            OwnMailings own,
            ChosenPeople chosen,
            Recipients recipients,
            Addressees addressees,
            MailingRecipientRepository rows,
            AuditLog log) {
        this.own = own;
        this.chosen = chosen;
        this.recipients = recipients;
        this.addressees = addressees;
        this.rows = rows;
        this.log = log;
    }

    protected FreezeJob() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long subjectId, String checkpoint) {
        Mailing mailing = own.of(subjectId);
        if (mailing.frozen()) {
            return Step.last(0, 0, null);
        }
        ChosenPeople.Portion portion = chosen.after(mailing, checkpoint);
        List<MailingRecipient> added = added(mailing, portion.people());
        mailing.count(added.size());
        rows.add(added);
        if (portion.next() != null) {
            return Step.goOn(added.size(), 0, portion.next());
        }
        log.append(AuditKind.MAILING_FROZEN, Mailings.object(mailing.id()), mailing.recipients());
        mailing.freeze(Home.now());
        return Step.last(added.size(), 0, null);
    }

    /** Those of the people who are not on the list from a run that was stopped. */
    private List<MailingRecipient> added(Mailing mailing, List<Recipient> people) {
        Set<Long> there = people.isEmpty()
                ? Set.of()
                : rows.of(mailing.id(), people.stream().map(Recipient::id).toList()).stream()
                        .map(MailingRecipient::contactId)
                        .collect(Collectors.toSet());
        Longest longest = new Longest(mailing);
        List<MailingRecipient> added = new ArrayList<>();
        for (Recipient who : people) {
            if (!there.contains(who.id())) {
                added.add(judged(mailing, who, longest));
            }
        }
        return added;
    }

    private MailingRecipient judged(Mailing mailing, Recipient who, Longest longest) {
        Addressee addressee = addressees.of(who);
        Optional<Refusal> refusal = addressees.refusal(who, addressee);
        if (refusal.isEmpty()) {
            longest.meet(who, addressee);
        }
        return new MailingRecipient(mailing.id(), who, addressee, refusal.orElse(null));
    }

    /** Keeps, for each language, the person whose name and address take most room. */
    private final class Longest {

        private final Mailing mailing;
        private final int[] lengths = new int[Language.values().length];

        Longest(Mailing mailing) {
            this.mailing = mailing;
            for (Language language : List.of(Language.BE, Language.RU)) {
                Long id = mailing.longest(language);
                if (id != null) {
                    recipients
                            .of(List.of(id))
                            .forEach(who -> lengths[language.ordinal()] =
                                    addressees.of(who, language).length());
                }
            }
        }

        void meet(Recipient who, Addressee addressee) {
            int at = addressee.language().ordinal();
            if (addressee.length() > lengths[at]) {
                lengths[at] = addressee.length();
                mailing.longest(addressee.language(), who.id());
            }
        }
    }
}
