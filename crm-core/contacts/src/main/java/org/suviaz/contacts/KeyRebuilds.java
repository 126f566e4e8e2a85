package org.suviaz.contacts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to the rebuild of the stored keys: by other rules or another dictionary people would be found and sorted in
 * another way, so that all their keys are made anew, by the house itself and while everybody works.
 */
@ApplicationScoped
public class KeyRebuilds {

    private static final Set<EntryKind> MADE_OF =
            Set.of(EntryKind.SETTLEMENT, EntryKind.STREET, EntryKind.SURNAME, EntryKind.GIVEN_NAME);

    private final KeyRebuildLedger ledger;
    private final Callers callers;
    private final Zones zones;

    @Inject
    KeyRebuilds(KeyRebuildLedger ledger, Callers callers, Zones zones) {
        this.ledger = ledger;
        this.callers = callers;
        this.zones = zones;
    }

    protected KeyRebuilds() {
        this(null, null, null);
    }

    /** Before anything reads the keys. */
    void sweep(@Observes @Priority(50) Startup started) {
        asHouse(ledger::sweep);
    }

    /** Before anybody is let in: whoever is searched for in the first minute is found. */
    void start(@Observes @Priority(340) Startup started) {
        asHouse(ledger::findMeanwhile);
        asHouse(ledger::askWhereDue);
    }

    /** After those who keep the names in memory, so that the rebuild reads the new ones. */
    void changed(@Observes @Priority(3000) DictionaryChanged names) {
        if (MADE_OF.stream().anyMatch(names::touches)) {
            asHouse(ledger::ask);
        }
    }

    /** The last rebuild; whoever keeps the whole country's zones is told of it. */
    public Optional<JobRow> latest() {
        return watches() ? callers.as(Callers.HOUSE, ledger::latest) : Optional.empty();
    }

    /** Asks for a rebuild where the last one has failed. */
    public void again() {
        callers.require(Right.MANAGE_ZONES, country());
        if (latest().filter(job -> job.state() == JobState.FAILED).isPresent()) {
            asHouse(ledger::ask);
        }
    }

    private boolean watches() {
        return callers.current().may(Right.MANAGE_ZONES, country());
    }

    private int country() {
        return zones.tree().country().lft();
    }

    private void asHouse(Runnable work) {
        Supplier<Void> done = () -> {
            work.run();
            return null;
        };
        callers.as(Callers.HOUSE, done);
    }
}
