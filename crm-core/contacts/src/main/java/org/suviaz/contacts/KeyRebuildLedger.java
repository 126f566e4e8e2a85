package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;

/** Keeps account of the rebuilds: which was asked for, whether one is due, what is left over of the last one. */
@ApplicationScoped
@Transactional
class KeyRebuildLedger {

    private final KeyRulesRepository rules;
    private final KeyRebuildRepository people;
    private final KeyRepository stored;
    private final KeyFolder folder;
    private final NameKeys keys;
    private final Dictionary dictionary;
    private final Jobs jobs;

    @Inject
    KeyRebuildLedger(
            KeyRulesRepository rules,
            KeyRebuildRepository people,
            KeyRepository stored,
            KeyFolder folder,
            NameKeys keys,
            Dictionary dictionary,
            Jobs jobs) {
        this.rules = rules;
        this.people = people;
        this.stored = stored;
        this.folder = folder;
        this.keys = keys;
        this.dictionary = dictionary;
        this.jobs = jobs;
    }

    protected KeyRebuildLedger() {
        this(null, null, null, null, null, null, null);
    }

    /** Lays down a job for all people as they are then; one at work ends with its next step. */
    void ask() {
        ask(rules.locked());
    }

    /**
     * Asks where a rebuild is due and none is under way, and in any case where the dictionary changed and nobody could
     * ask any more: one under way may have passed the people who are named otherwise now.
     */
    void askWhereDue() {
        KeyRules known = rules.read();
        boolean due = known.behind() && latest().filter(job -> !job.over()).isEmpty();
        if (due || known.missed(dictionary.state())) {
            ask(rules.locked());
        }
    }

    /** Where there is nobody yet, all keys are right as they are. */
    private void ask(KeyRules known) {
        known.saw(dictionary.state());
        long wish = known.ask();
        long count = people.count();
        if (count == 0) {
            known.fulfilled(wish);
        } else {
            jobs.start(KeyRebuildJob.KIND, wish, count);
        }
    }

    /**
     * Lets people be found by the rules of today whose stored keys were made by others; answers how many names that
     * took.
     */
    int findMeanwhile() {
        if (!rules.read().changed()) {
            return 0;
        }
        int found = 0;
        for (KeyKind kind : KeyKind.values()) {
            try (Stream<KeyedPerson> spellings = people.spellings(kind)) {
                found += spellings.mapToInt(this::findMeanwhile).sum();
            }
        }
        return found;
    }

    private int findMeanwhile(KeyedPerson spelling) {
        FoldedKeys today = folder.folded(spelling);
        StoredKeys stored = spelling.stored();
        find(KeyKind.SURNAME, List.of(today.surname(), today.otherSurname()), stored.surname(), stored.otherSurname());
        find(KeyKind.GIVEN, List.of(today.given(), today.otherGiven()), stored.given(), stored.otherGiven());
        find(KeyKind.STREET, List.of(today.street()), stored.street());
        return 1;
    }

    private void find(KeyKind kind, List<String> today, Integer... stored) {
        for (Integer number : stored) {
            if (number != null) {
                today.forEach(folded -> keys.alsoFinds(kind, folded, number));
            }
        }
    }

    /**
     * Drops the keys that a rebuild left behind, before anybody is there: what is in memory may be given to a person at
     * any moment, so nothing is ever dropped beneath a running server.
     */
    void sweep() {
        if (rules.read().unswept()) {
            Stream.of(KeyKind.values()).forEach(kind -> stored.drop(kind, people.unused(kind)));
            rules.locked().swept();
        }
    }

    Optional<JobRow> latest() {
        return jobs.latest(KeyRebuildJob.KIND);
    }
}
