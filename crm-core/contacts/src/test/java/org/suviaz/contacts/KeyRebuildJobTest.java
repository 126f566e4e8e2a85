package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.jobs.Step;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

class KeyRebuildJobTest {

    private static final int PEOPLE = 3 * KeyRebuildJob.AT_ONCE + 120;

    private final KeyRules rules = new KeyRules();
    private final TreeMap<Long, KeyedPerson> table = new TreeMap<>();
    private final Set<Long> held = new HashSet<>();
    private final List<Long> logged = new ArrayList<>();
    private final NameKeys keys = new NameKeys(new Store());
    private final KeyRebuildJob job = new KeyRebuildJob(
            new Rules(),
            new People(),
            new KeyFolder(new NameRules(Spelling.ofArchive()), SmallCountry.addresses()),
            keys,
            new Log());
    private long wish = rules.ask();

    KeyRebuildJobTest() {
        for (long id = 1; id <= PEOPLE; id++) {
            table.put(id, spoiled(id));
        }
    }

    @Test
    void everybody_gets_the_keys_of_the_same_rules() {
        int steps = run();
        assertEquals(2 * 4, steps);
        assertEquals(PEOPLE, right());
        assertEquals(List.of((long) PEOPLE), logged);
        assertFalse(rules.behind());
    }

    @Test
    void a_second_run_writes_nobody() {
        run();
        logged.clear();
        wish = rules.ask();
        assertEquals(4, run());
        assertEquals(List.of(0L), logged);
    }

    @Test
    void progress_counts_each_person_once() {
        long shown = 0;
        Step step = job.step(wish, null);
        for (; !step.finished(); step = job.step(wish, step.checkpoint())) {
            shown += step.done();
        }
        assertEquals(PEOPLE, shown + step.done());
    }

    @Test
    void whoever_was_being_saved_is_caught_by_another_pass() {
        held.add(700L);
        held.add((long) PEOPLE);
        Step step = job.step(wish, null);
        for (int i = 0; i < 9; i++) {
            step = job.step(wish, step.checkpoint());
            assertFalse(step.finished());
        }
        held.clear();
        while (!step.finished()) {
            step = job.step(wish, step.checkpoint());
        }
        assertEquals(PEOPLE, right());
        assertEquals(List.of((long) PEOPLE), logged);
    }

    @Test
    void a_newer_wish_ends_the_older_job_and_stays_open() {
        Step first = job.step(wish, null);
        long newer = rules.ask();
        Step overtaken = job.step(wish, first.checkpoint());
        assertTrue(overtaken.finished());
        assertEquals(List.of(), logged);
        assertTrue(rules.behind());
        wish = newer;
        run();
        assertFalse(rules.behind());
    }

    private int run() {
        int steps = 1;
        Step step = job.step(wish, null);
        for (; !step.finished(); steps++) {
            step = job.step(wish, step.checkpoint());
        }
        return steps;
    }

    private long right() {
        return table.values().stream()
                .filter(person -> person.stored().surname() != null
                        && person.stored().surname().equals(keys.number(KeyKind.SURNAME, key(person)))
                        && person.stored()
                                .sort()
                                .equals(SortKey.of(
                                        40, person.be().surname(), person.be().given(), "")))
                .count();
    }

    private static String key(KeyedPerson person) {
        return org.suviaz.geo.spelling.SearchKey.of(person.be().surname());
    }

    private static KeyedPerson spoiled(long id) {
        return new KeyedPerson(
                id,
                new PersonName("Каваленка", id % 2 == 0 ? "Мікалай" : "Язэп", ""),
                PersonName.NONE,
                null,
                200,
                "Брэст",
                "вуліца Савецкая",
                String.valueOf(id),
                "",
                new StoredKeys(9999, null, null, null, 4, "z", "z"));
    }

    private final class Rules extends KeyRulesRepository {
        Rules() {
            super(null);
        }

        @Override
        KeyRules locked() {
            return rules;
        }
    }

    private final class People extends KeyRebuildRepository {
        People() {
            super(null);
        }

        @Override
        List<KeyedPerson> after(long id, int most) {
            return table.tailMap(id, false).values().stream()
                    .filter(person -> !held.contains(person.id()))
                    .limit(most)
                    .toList();
        }

        @Override
        long between(long afterId, long toId) {
            return table.subMap(afterId, false, toId, true).size();
        }

        @Override
        void write(Map<Long, StoredKeys> right) {
            right.forEach((id, stored) -> table.computeIfPresent(
                    id,
                    (same, person) -> new KeyedPerson(
                            id,
                            person.be(),
                            person.ru(),
                            person.gender(),
                            person.settlementId(),
                            person.settlement(),
                            person.street(),
                            person.house(),
                            person.flat(),
                            stored)));
        }
    }

    private static final class Store extends KeyStore {
        private final Map<KeyKind, Map<String, Integer>> all = new HashMap<>();
        private int last;

        @Override
        Map<String, Integer> all(KeyKind kind) {
            return all.getOrDefault(kind, Map.of());
        }

        @Override
        Map<String, Integer> add(KeyKind kind, Collection<String> folded) {
            Map<String, Integer> added = new HashMap<>();
            folded.forEach(name -> added.put(name, ++last));
            all.computeIfAbsent(kind, none -> new HashMap<>()).putAll(added);
            return added;
        }
    }

    private final class Log extends AuditLog {
        @Override
        public long append(AuditKind kind, String object, long count) {
            logged.add(count);
            return logged.size();
        }
    }
}
