package org.suviaz.contacts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of all folded surnames, given names and streets, in memory; new ones are committed first. */
@ApplicationScoped
class NameKeys {

    private final Map<KeyKind, KeyDictionary> dictionaries = new ConcurrentHashMap<>();
    private final KeyStore store;

    @Inject
    NameKeys(KeyStore store) {
        this.store = store;
    }

    protected NameKeys() {
        this(null);
    }

    void load(@Observes @Priority(300) Startup started) {
        Stream.of(KeyKind.values()).forEach(this::dictionary);
    }

    /** The number of a folded name, null for an empty one. */
    Integer number(KeyKind kind, String folded) {
        String key = cut(folded);
        if (key.isEmpty()) {
            return null;
        }
        Integer known = dictionary(kind).number(key);
        if (known == null) {
            learn(kind, Set.of(key));
            known = dictionary(kind).number(key);
        }
        return known;
    }

    KeyNumbers numbers(FoldedKeys folded) {
        return new KeyNumbers(
                number(KeyKind.SURNAME, folded.surname()),
                number(KeyKind.SURNAME, folded.otherSurname()),
                number(KeyKind.GIVEN, folded.given()),
                number(KeyKind.GIVEN, folded.otherGiven()),
                number(KeyKind.STREET, folded.street()));
    }

    /** The numbers of what is there already; null for names and streets that nobody has. */
    KeyNumbers known(FoldedKeys folded) {
        return new KeyNumbers(
                known(KeyKind.SURNAME, folded.surname()),
                known(KeyKind.SURNAME, folded.otherSurname()),
                known(KeyKind.GIVEN, folded.given()),
                known(KeyKind.GIVEN, folded.otherGiven()),
                known(KeyKind.STREET, folded.street()));
    }

    private Integer known(KeyKind kind, String folded) {
        return folded.isEmpty() ? null : dictionary(kind).number(cut(folded));
    }

    Set<Integer> beginningWith(KeyKind kind, String folded) {
        return dictionary(kind).beginningWith(cut(folded));
    }

    /** Until the next {@link #reread}, whoever has this number is found by that folded name too. */
    void alsoFinds(KeyKind kind, String folded, int number) {
        if (!folded.isEmpty()) {
            dictionary(kind).alsoFinds(cut(folded), number);
        }
    }

    /** Makes sure that all keys of these people have numbers, with one commit a kind for those that are new. */
    void learn(Collection<FoldedKeys> people) {
        learn(KeyKind.SURNAME, all(people, keys -> List.of(keys.surname(), keys.otherSurname())));
        learn(KeyKind.GIVEN, all(people, keys -> List.of(keys.given(), keys.otherGiven())));
        learn(KeyKind.STREET, all(people, keys -> List.of(keys.street())));
    }

    private static List<String> all(Collection<FoldedKeys> people, Function<FoldedKeys, List<String>> names) {
        return people.stream().flatMap(keys -> names.apply(keys).stream()).toList();
    }

    /** Makes sure that all of these have numbers, with one commit for those that are new. */
    synchronized void learn(KeyKind kind, Collection<String> folded) {
        KeyDictionary dictionary = dictionary(kind);
        Set<String> missing = new LinkedHashSet<>();
        for (String name : folded) {
            String key = cut(name);
            if (!key.isEmpty() && dictionary.number(key) == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            dictionary.put(store.add(kind, missing));
        }
    }

    /** Forgets by what else people were to be found. */
    synchronized void reread() {
        for (KeyKind kind : KeyKind.values()) {
            dictionaries.put(kind, read(kind));
        }
    }

    /** Read when it is first asked for: work that a start begins must not find it empty. */
    private KeyDictionary dictionary(KeyKind kind) {
        return dictionaries.computeIfAbsent(kind, this::read);
    }

    private KeyDictionary read(KeyKind kind) {
        KeyDictionary dictionary = new KeyDictionary();
        dictionary.put(store.all(kind));
        return dictionary;
    }

    private static String cut(String folded) {
        return folded.length() > FoldedKey.LONGEST
                ? folded.substring(0, FoldedKey.LONGEST).strip()
                : folded;
    }
}
