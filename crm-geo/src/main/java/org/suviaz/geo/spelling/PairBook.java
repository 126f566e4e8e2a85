package org.suviaz.geo.spelling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.suviaz.geo.Language;

/** What names, or words of names, are in the other language, and how often each is so. */
final class PairBook {

    private static final double NEARLY_ALL = 0.98;

    private final Map<String, Map<String, Integer>> toBelarusian = new HashMap<>();
    private final Map<String, Map<String, Integer>> toRussian = new HashMap<>();

    void add(String ru, String be) {
        count(toBelarusian, ru, be);
        count(toRussian, be, ru);
    }

    /**
     * As the list has it. The commonest spelling where there are several, and no more than likely unless the
     * others are slips; itself, and likely, where
     * the list has it in that language alone.
     */
    Optional<Spelt> of(String name, Language to) {
        Map<String, Integer> known = (to == Language.BE ? toBelarusian : toRussian).get(plain(name));
        if (known == null) {
            return has(name, to) ? Optional.of(new Spelt(name, Sureness.GUESSED)) : Optional.empty();
        }
        Map.Entry<String, Integer> commonest = known.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        boolean slips = commonest.getValue() >= NEARLY_ALL * times(name, to);
        Sureness ofSeveral = slips ? Sureness.RULED : Sureness.GUESSED;
        return Optional.of(new Spelt(commonest.getKey(), known.size() == 1 ? Sureness.LISTED : ofSeveral));
    }

    /** How often the list has it, in whatever spelling. */
    int times(String name, Language to) {
        Map<String, Integer> known = (to == Language.BE ? toBelarusian : toRussian).getOrDefault(plain(name), Map.of());
        return known.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean has(String name, Language language) {
        return (language == Language.BE ? toRussian : toBelarusian).containsKey(plain(name));
    }

    /** All pairs, each once: Russian and Belarusian. */
    void forEach(BiConsumer<String, String> pair) {
        toRussian.forEach((key, all) -> all.keySet().forEach(ru -> toBelarusian.get(plain(ru)).keySet().stream()
                .filter(be -> plain(be).equals(key))
                .forEach(be -> pair.accept(ru, be))));
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u2019", "");
    }

    private static void count(Map<String, Map<String, Integer>> book, String from, String to) {
        book.computeIfAbsent(plain(from), key -> new HashMap<>(2)).merge(to, 1, Integer::sum);
    }
}
