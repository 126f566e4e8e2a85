package org.suviaz.contacts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds among many people those who are there twice, in memory. Nobody is compared with everybody: who has a phone, an
 * e-mail, the names, a home, or a birth day and one name in common with somebody is.
 */
public final class LikeScan {

    /** A street without house numbers in one block, or a name that half a town bears: of more in one block no one is compared. */
    private static final int LARGEST_BLOCK = 2000;

    /** Of a key so many bits hold the place in the list, and the others the key itself. */
    private static final int PLACE_BITS = 24;

    private static final long PLACES = (1L << PLACE_BITS) - 1;

    private final List<Traits> people;
    private final Map<Long, LikePair> found = new HashMap<>();
    private long[] keys = new long[1024];
    private int amount;
    private long compared;

    private LikeScan(List<Traits> people) {
        this.people = people;
    }

    /** Each pair once, by its numbers. */
    public static List<LikePair> pairs(List<Traits> people) {
        return scanned(people).found.values().stream()
                .sorted(Comparator.comparingLong(LikePair::first).thenComparingLong(LikePair::second))
                .toList();
    }

    /** How many comparisons that takes: the measure of its work. */
    public static long comparisons(List<Traits> people) {
        return scanned(people).compared;
    }

    private static LikeScan scanned(List<Traits> people) {
        LikeScan scan = new LikeScan(people);
        for (int place = 0; place < people.size(); place++) {
            scan.block(place, people.get(place));
        }
        scan.compare();
        return scan;
    }

    private void block(int place, Traits one) {
        one.phones().forEach(phone -> add(place, "p", phone));
        if (!one.email().isEmpty()) {
            add(place, "e", one.email().toLowerCase(Locale.ROOT));
        }
        for (String surname : one.surnames()) {
            for (String given : one.givens()) {
                // the smaller one first: whoever wrote both the wrong way round lies in the same block
                boolean inOrder = surname.compareTo(given) < 0;
                add(place, "n", inOrder ? surname : given, inOrder ? given : surname);
            }
        }
        if (one.street() != null && !one.house().isEmpty()) {
            add(place, "h", one.street(), one.house(), one.settlementId());
        }
        if (one.birthDay() != null) {
            one.surnames().forEach(surname -> add(place, "s", one.birthDay(), surname));
            one.givens().forEach(given -> add(place, "g", one.birthDay(), given));
        }
    }

    private void add(int place, Object... parts) {
        if (amount == keys.length) {
            keys = Arrays.copyOf(keys, 2 * amount);
        }
        keys[amount] = (mixed(parts) << PLACE_BITS) | place;
        amount++;
    }

    /** Two keys that are mixed into one by chance cost a comparison and no more. */
    private static long mixed(Object... parts) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (Object part : parts) {
            mixed = (mixed ^ (part == null ? 0 : spread(part))) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    private static long spread(Object part) {
        long code = 7;
        String text = part.toString();
        for (int i = 0; i < text.length(); i++) {
            code = 31 * code + text.charAt(i);
        }
        return code * 0x94D049BB133111EBL;
    }

    private void compare() {
        long[] sorted = Arrays.copyOf(keys, amount);
        Arrays.sort(sorted);
        int from = 0;
        for (int to = 1; to <= amount; to++) {
            if (to == amount || sorted[to] >>> PLACE_BITS != sorted[from] >>> PLACE_BITS) {
                compare(sorted, from, to);
                from = to;
            }
        }
    }

    private void compare(long[] sorted, int from, int to) {
        if (to - from > LARGEST_BLOCK) {
            return;
        }
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int first = (int) (sorted[i] & PLACES);
                int second = (int) (sorted[j] & PLACES);
                if (first != second) {
                    compare(first, second);
                }
            }
        }
    }

    private void compare(int first, int second) {
        compared++;
        long pair = (long) first << PLACE_BITS | second;
        if (!found.containsKey(pair)) {
            Pairing.of(people.get(first), people.get(second)).ifPresent(like -> found.put(pair, like));
        }
    }
}
