package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;

/**
 * Takes a column of lists over into a field, some hundred people a transaction. Done twice it does nothing more: who has
 * the value in the field has nothing in the column any more.
 */
@ApplicationScoped
class OwnTakingJob implements JobKind {

    private static final int CHUNK = 200;

    private final OwnTakingRepository takings;
    private final OwnFields fields;
    private final ContactRepository contacts;
    private final ContactPartsRepository parts;
    private final OwnTaker taker;

    @Inject
    OwnTakingJob(
            OwnTakingRepository takings,
            OwnFields fields,
            ContactRepository contacts,
            ContactPartsRepository parts,
            OwnTaker taker) {
        this.takings = takings;
        this.fields = fields;
        this.contacts = contacts;
        this.parts = parts;
        this.taker = taker;
    }

    protected OwnTakingJob() {
        this(null, null, null, null, null);
    }

    @Override
    public String kind() {
        return OwnTakings.KIND;
    }

    @Override
    public Step step(long takingId, String checkpoint) {
        OwnTaking taking = takings.find(takingId).orElseThrow(NotThere::new);
        OwnField field = fields.byId(taking.fieldId()).orElseThrow(NotThere::new);
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        List<Long> people = takings.having(taking.head(), after, CHUNK);
        if (people.isEmpty()) {
            return Step.last(0, 0, null);
        }
        Map<Long, ContactParts> theirs = parts.withOwn(people);
        int taken = 0;
        for (Contact contact : contacts.all(people)) {
            taken += taker.take(contact, theirs.get(contact.id()), field, taking) ? 1 : 0;
        }
        contacts.flushAndForget();
        return Step.goOn(taken, people.size() - taken, String.valueOf(people.get(people.size() - 1)));
    }
}
