package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Finds which of the caller's people the rows of a list mean: a thousand rows with a handful of questions. */
@Dependent
class ListMatching {

    /** Of more no one can keep an eye on all. */
    private static final int MOST_ALIKE = 5;

    private final CandidateRepository candidates;
    private final NameKeys keys;
    private final Callers callers;

    @Inject
    ListMatching(CandidateRepository candidates, NameKeys keys, Callers callers) {
        this.candidates = candidates;
        this.keys = keys;
        this.callers = callers;
    }

    /**
     * Whom a row means.
     *
     * @param contactId of the one person whom it means for certain, or null
     * @param alike where it is doubtful, those whom it may mean, or some of them
     */
    record Match(Likeness likeness, Long contactId, List<Long> alike) {
        static final Match NOBODY = new Match(Likeness.NONE, null, List.of());

        /** All whom it may mean. */
        Stream<Long> people() {
            return contactId == null ? alike.stream() : Stream.of(contactId);
        }
    }

    /** One answer a row, in order; rows with problems mean nobody. People whom the list of that prefix brought do not count. */
    List<Match> matches(List<ListedFacts> rows, String ownPrefix) {
        List<Probe> probes = rows.stream().map(this::probe).toList();
        Found found = found(probes, ownPrefix);
        Caller caller = callers.current();
        return probes.stream().map(probe -> match(probe, found, caller)).toList();
    }

    private record Probe(ContactFacts facts, KeyNumbers numbers, MatchKeys keys, List<String> phones) {}

    private Probe probe(ListedFacts row) {
        if (!row.fine()) {
            return null;
        }
        ContactFacts facts = row.facts();
        KeyNumbers numbers = keys.known(row.keys());
        List<String> phones = facts.phones().stream().map(Phones::reversed).toList();
        return new Probe(facts, numbers, MatchKeys.of(numbers, facts.birth().year()), phones);
    }

    /** Those who were found, by what they were found. */
    private static final class Found {
        private final Map<Long, Candidate> people = new HashMap<>();
        private final Map<Long, List<Candidate>> byKey = new HashMap<>();
        private Map<String, List<Long>> byPhone = Map.of();
    }

    private Found found(List<Probe> probes, String ownPrefix) {
        Set<Long> births = new HashSet<>();
        Set<Long> homes = new HashSet<>();
        Set<String> phones = new HashSet<>();
        for (Probe probe : probes) {
            if (probe != null) {
                births.addAll(probe.keys().birth());
                homes.addAll(probe.keys().home());
                phones.addAll(probe.phones());
            }
        }
        Found found = new Found();
        add(found, candidates.ofBirth(births), ownPrefix);
        add(found, candidates.ofHome(homes), ownPrefix);
        found.byPhone = candidates.byPhones(phones);
        Set<Long> unknown = new LinkedHashSet<>();
        found.byPhone.values().forEach(unknown::addAll);
        unknown.removeAll(found.people.keySet());
        add(found, candidates.ofIds(unknown), ownPrefix);
        return found;
    }

    private static void add(Found found, List<Candidate> people, String ownPrefix) {
        for (Candidate one : people) {
            boolean own = one.saveKey() != null && one.saveKey().startsWith(ownPrefix);
            if (!own && found.people.put(one.id(), one) == null) {
                MatchKeys keys = MatchKeys.of(one.numbers(), one.birth().year());
                for (Collection<Long> some : List.of(keys.birth(), keys.home())) {
                    some.forEach(key -> found.byKey
                            .computeIfAbsent(key, none -> new ArrayList<>())
                            .add(one));
                }
            }
        }
    }

    private static Match match(Probe probe, Found found, Caller caller) {
        if (probe == null) {
            return Match.NOBODY;
        }
        Set<Long> called = new HashSet<>();
        probe.phones().forEach(phone -> called.addAll(found.byPhone.getOrDefault(phone, List.of())));
        Map<Long, Candidate> possible = new LinkedHashMap<>();
        probe.keys().birth().forEach(key -> put(possible, found.byKey.get(key)));
        probe.keys().home().forEach(key -> put(possible, found.byKey.get(key)));
        called.forEach(id -> possible.computeIfAbsent(id, found.people::get));
        List<Long> certain = new ArrayList<>();
        List<Long> doubtful = new ArrayList<>();
        for (Candidate one : possible.values()) {
            switch (Likeness.of(probe.facts(), probe.numbers(), one, called.contains(one.id()), caller)) {
                case CERTAIN -> certain.add(one.id());
                case DOUBTFUL -> doubtful.add(one.id());
                case NONE -> {}
            }
        }
        if (certain.size() == 1) {
            return new Match(Likeness.CERTAIN, certain.get(0), List.of());
        }
        List<Long> alike = Stream.concat(certain.stream(), doubtful.stream())
                .limit(MOST_ALIKE)
                .toList();
        return alike.isEmpty() ? Match.NOBODY : new Match(Likeness.DOUBTFUL, null, alike);
    }

    private static void put(Map<Long, Candidate> possible, List<Candidate> more) {
        if (more != null) {
            more.forEach(one -> possible.put(one.id(), one));
        }
    }
}
