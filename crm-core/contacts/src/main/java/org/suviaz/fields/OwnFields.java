package org.suviaz.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The organisation's own fields, which everybody reads from memory. Who is told how much of each is a matter of roles; the
 * names of the fields are no secret.
 */
@ApplicationScoped
public class OwnFields {

    private final OwnFieldLedger ledger;
    private volatile List<OwnField> known;

    @Inject
    OwnFields(OwnFieldLedger ledger) {
        this.ledger = ledger;
    }

    protected OwnFields() {
        this(null);
    }

    /** Part by part, each in its order; the retired ones among them. */
    public List<OwnField> all() {
        List<OwnField> now = known;
        return now == null ? refreshed() : now;
    }

    /** Those that are in forms and lists. */
    public List<OwnField> active() {
        return all().stream().filter(field -> !field.retired()).toList();
    }

    /** Of that number, retired or not. */
    public Optional<OwnField> byId(int id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }

    /** The next who asks reads what was committed. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnFieldsChanged change) {
        known = null;
    }

    private synchronized List<OwnField> refreshed() {
        known = ledger.all();
        return known;
    }
}
