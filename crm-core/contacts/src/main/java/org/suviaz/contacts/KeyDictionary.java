package org.suviaz.contacts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The folded names of one kind in memory, in their order, so that a beginning is found in a fraction of a millisecond.
 * A name of several words is found by the beginning of each of them.
 */
final class KeyDictionary {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<String, Set<Integer>> tails = new ConcurrentSkipListMap<>();

    void put(Map<String, Integer> more) {
        more.forEach(this::put);
    }

    private void put(String folded, int number) {
        alsoFinds(folded, number);
        numbers.put(folded, number);
    }

    /** A number that is found by this name too, though another one is the name's own. */
    void alsoFinds(String folded, int number) {
        for (int start = 0; start >= 0; start = nextWord(folded, start)) {
            tails.computeIfAbsent(folded.substring(start), none -> ConcurrentHashMap.newKeySet())
                    .add(number);
        }
    }

    private static int nextWord(String folded, int start) {
        int blank = folded.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }

    Integer number(String folded) {
        return numbers.get(folded);
    }

    /** The numbers of all names with a word that begins like that. */
    Set<Integer> beginningWith(String folded) {
        Set<Integer> found = new HashSet<>();
        if (!folded.isEmpty()) {
            Collection<Set<Integer>> matching =
                    tails.subMap(folded, folded + Character.MAX_VALUE).values();
            matching.forEach(found::addAll);
        }
        return found;
    }
}
