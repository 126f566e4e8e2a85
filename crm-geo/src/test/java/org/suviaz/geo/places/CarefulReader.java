package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The truth to measure against: a slow reader that knows nothing of the product's. It takes the words of a text as a
 * heap, compares it with the heap of each street of the town, letter by letter, and says only what is certain.
 */
final class CarefulReader {

    private static final String LATIN = "aceiopxyABCEHIKMOPTX";
    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХ";
    private static final Pattern DIVIDER = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)-?(й|я|ы|і|гі|ці|е|ый|ий|ая)");

    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("ул", Set.of("улица")),
            Map.entry("вул", Set.of("улица")),
            Map.entry("улица", Set.of("улица")),
            Map.entry("вуліца", Set.of("улица")),
            Map.entry("пер", Set.of("переулок")),
            Map.entry("зав", Set.of("переулок")),
            Map.entry("переулок", Set.of("переулок")),
            Map.entry("завулак", Set.of("переулок")),
            Map.entry("пр-т", Set.of("проспект")),
            Map.entry("проспект", Set.of("проспект")),
            Map.entry("праспект", Set.of("проспект")),
            Map.entry("пр-д", Set.of("проезд")),
            Map.entry("проезд", Set.of("проезд")),
            Map.entry("праезд", Set.of("проезд")),
            Map.entry("пр", Set.of("проезд", "проспект")),
            Map.entry("пл", Set.of("площадь")),
            Map.entry("площадь", Set.of("площадь")),
            Map.entry("плошча", Set.of("площадь")),
            Map.entry("б-р", Set.of("бульвар")),
            Map.entry("бульвар", Set.of("бульвар")),
            Map.entry("шоссе", Set.of("шоссе")),
            Map.entry("шаша", Set.of("шоссе")),
            Map.entry("тупик", Set.of("тупик")),
            Map.entry("тупік", Set.of("тупик")));

    private record Heap(Set<String> types, Set<String> words, String inOrder) {}

    private final Map<Integer, Map<Set<String>, List<Edition.StreetRow>>> towns = new HashMap<>();

    CarefulReader(List<Edition.StreetRow> rows) {
        for (Edition.StreetRow row : rows) {
            for (String name : new TreeSet<>(List.of(row.be(), row.ru()))) {
                if (!name.isBlank()) {
                    towns.computeIfAbsent(row.town(), town -> new HashMap<>())
                            .computeIfAbsent(heap(name).words(), words -> new ArrayList<>())
                            .add(row);
                }
            }
        }
    }

    /** Every street of the town that the text names letter by letter, of its type where it says one. */
    Set<String> streets(int town, String text) {
        Heap heap = heap(text);
        Set<String> named = new TreeSet<>();
        Set<String> inOrder = new TreeSet<>();
        for (Edition.StreetRow row : towns.get(town).getOrDefault(heap.words(), List.of())) {
            if (heap.types().isEmpty() || heap.types().contains(row.type())) {
                named.add(plain(row.ru()));
                if (heap.inOrder().equals(heap(row.ru()).inOrder())
                        || heap.inOrder().equals(heap(row.be()).inOrder())) {
                    inOrder.add(plain(row.ru()));
                }
            }
        }
        return inOrder.isEmpty() ? named : inOrder;
    }

    /** The data has some streets twice, with quotation marks and without. */
    static String plain(String name) {
        return name.replaceAll("[«»\"]", "").toLowerCase(Locale.ROOT);
    }

    private static Heap heap(String text) {
        String apart = text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        Set<String> types = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        StringBuilder inOrder = new StringBuilder();
        for (String each : DIVIDER.split(apart.replaceAll("[’'ʼ`]", "").strip())) {
            String word = cyrillic(each).toLowerCase(Locale.ROOT).replace('ё', 'е');
            var numbered = NUMBERED.matcher(word);
            if (TYPES.containsKey(word)) {
                types.addAll(TYPES.get(word));
            } else {
                inOrder.append(word).append(' ');
                words.addAll(List.of((numbered.matches() ? numbered.group(1) : word).split("-")));
            }
        }
        words.remove("");
        return new Heap(types, words, inOrder.toString());
    }

    private static String cyrillic(String word) {
        if (word.chars().noneMatch(c -> c >= 0x400)) {
            return word;
        }
        StringBuilder mended = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = LATIN.indexOf(c);
            mended.append(at < 0 ? c : CYRILLIC.charAt(at));
        }
        return mended.toString();
    }
}
