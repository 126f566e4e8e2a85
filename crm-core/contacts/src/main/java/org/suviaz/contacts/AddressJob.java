package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.problems.NotThere;

/**
 * Goes through the people of an open address and carries out what was decided, some hundred a transaction. Done twice it
 * does nothing more: who is settled is not among them any longer.
 */
@ApplicationScoped
class AddressJob implements JobKind {

    static final String KIND = "addresses";

    private static final int CHUNK = 200;

    private final OpenAddressRepository open;
    private final AddressSettler settler;
    private final ContactRepository contacts;

    @Inject
    AddressJob(OpenAddressRepository open, AddressSettler settler, ContactRepository contacts) {
        this.open = open;
        this.settler = settler;
        this.contacts = contacts;
    }

    protected AddressJob() {
        this(null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long decisionId, String checkpoint) {
        AddressDecision decision = open.decision(decisionId).orElseThrow(NotThere::new);
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        boolean all = decision.kind() == AddressDecision.Kind.AGAIN;
        List<Contact> next = all ? open.next(after, CHUNK) : open.next(decision.group(), after, CHUNK);
        if (next.isEmpty()) {
            return Step.last(0, 0, null);
        }
        int settled = 0;
        for (Contact contact : next) {
            settled += settler.settle(contact, decision) ? 1 : 0;
        }
        long last = next.get(next.size() - 1).id();
        contacts.flushAndForget();
        return Step.goOn(settled, next.size() - settled, String.valueOf(last));
    }
}
