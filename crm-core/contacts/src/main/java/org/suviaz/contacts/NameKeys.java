package org.suviaz.contacts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The numbers of all folded surnames, given names and streets, in memory; new ones are committed first. */
@ApplicationScoped
class NameKeys {

    private final Map<KeyKind, KeyDictionary> dictionaries = new EnumMap<>(KeyKind.class);
    private final KeyStore store;

    @Inject
    NameKeys(KeyStore store) {
        this.store = store;
        for (KeyKind kind : KeyKind.values()) {
            dictionaries.put(kind, new KeyDictionary());
        }
    }

    protected NameKeys() {
        this(null);
    }

    void load(@Observes @Priority(300) Startup started) {
        for (KeyKind kind : KeyKind.values()) {
            refresh(kind);
        }
    }

    /** The number of a folded name, null for an empty one. */
    Integer number(KeyKind kind, String folded) {
        String key = cut(folded);
        if (key.isEmpty()) {
            return null;
        }
        Integer known = dictionaries.get(kind).number(key);
        if (known == null) {
            learn(kind, Set.of(key));
            known = dictionaries.get(kind).number(key);
        }
        return known;
    }

    Set<Integer> beginningWith(KeyKind kind, String folded) {
        return dictionaries.get(kind).beginningWith(cut(folded));
    }

    /** Makes sure that all of these have numbers, with one commit for those that are new. */
    synchronized void learn(KeyKind kind, Collection<String> folded) {
        KeyDictionary dictionary = dictionaries.get(kind);
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

    private void refresh(KeyKind kind) {
        KeyDictionary dictionary = dictionaries.get(kind);
        dictionary.put(store.above(kind, dictionary.highest()));
    }

    private static String cut(String folded) {
        return folded.length() > FoldedKey.LONGEST
                ? folded.substring(0, FoldedKey.LONGEST).strip()
                : folded;
    }
}
