package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.Recipient;
import org.suviaz.contacts.Recipients;

/** Walks through everybody whom a mailing's choice finds, a thousand at a time, zone by zone. */
@Dependent
class ChosenPeople {

    static final int PORTION = 1_000;

    private final Recipients recipients;
    private final ChosenConditions conditions;

    @Inject
    ChosenPeople(Recipients recipients, ChosenConditions conditions) {
        this.recipients = recipients;
        this.conditions = conditions;
    }

    long count(Mailing mailing) {
        return mailing.zones().stream()
                .mapToLong(zone -> recipients.count(choice(mailing, zone)))
                .sum();
    }

    /** The people after that place; null is the beginning. */
    Portion after(Mailing mailing, String place) {
        int at = place == null ? 0 : Integer.parseInt(place.substring(0, place.indexOf(':')));
        long id = place == null ? 0 : Long.parseLong(place.substring(place.indexOf(':') + 1));
        List<Recipient> people = recipients.of(choice(mailing, mailing.zones().get(at)), id, PORTION);
        if (people.size() == PORTION) {
            return new Portion(people, at + ":" + people.get(PORTION - 1).id());
        }
        return new Portion(people, at + 1 < mailing.zones().size() ? at + 1 + ":0" : null);
    }

    private ContactQuery choice(Mailing mailing, int zone) {
        return mailing.choice(zone).withChosen(conditions.of(mailing));
    }

    /**
     * Some of the chosen people.
     *
     * @param next where the next portion begins, null after the last one
     */
    record Portion(List<Recipient> people, String next) {}
}
