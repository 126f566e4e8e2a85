package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;
import org.suviaz.security.scope.Callers;

/**
 * Puts what a field took over back into the column, some hundred people a transaction, by the journal. Whose field somebody
 * changed since is passed by; done twice it does nothing more.
 */
@ApplicationScoped
class OwnTakingUndoJob implements JobKind {

    private static final int CHUNK = 200;

    private final OwnTakingRepository takings;
    private final ValueUseRepository use;
    private final ContactRepository contacts;
    private final ContactChangeRepository journal;
    private final ContactAccess access;
    private final OwnKeeper own;
    private final Callers callers;

    @Inject
    OwnTakingUndoJob(
            OwnTakingRepository takings,
            ValueUseRepository use,
            ContactRepository contacts,
            ContactChangeRepository journal,
            ContactAccess access,
            OwnKeeper own,
            Callers callers) {
        this.takings = takings;
        this.use = use;
        this.contacts = contacts;
        this.journal = journal;
        this.access = access;
        this.own = own;
        this.callers = callers;
    }

    protected OwnTakingUndoJob() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public String kind() {
        return OwnTakings.UNDO_KIND;
    }

    @Override
    public Step step(long takingId, String checkpoint) {
        OwnTaking taking = takings.find(takingId).orElseThrow(NotThere::new);
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        List<Long> people = use.having(taking.fieldId(), null, after, CHUNK);
        if (people.isEmpty()) {
            return Step.last(0, 0, null);
        }
        int back = 0;
        for (Contact contact : contacts.all(people)) {
            back += back(contact, taking) ? 1 : 0;
        }
        contacts.flushAndForget();
        return Step.goOn(back, 0, String.valueOf(people.get(people.size() - 1)));
    }

    private boolean back(Contact contact, OwnTaking taking) {
        Map<String, String> former = journal.former(contact.id(), taking.entry());
        if (!former.containsKey(ValuePart.of(taking.fieldId())) || !access.mayChange(contact)) {
            return false;
        }
        own.back(contact, former, Because.of(callers.current().accountName(), ChangeCause.UNDO, null));
        return true;
    }
}
