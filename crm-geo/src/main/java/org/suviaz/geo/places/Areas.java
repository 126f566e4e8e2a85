package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** Oblasts and districts by the adjective that an address calls them by, in any case: "Пінскага р-на", "Брестская обл.". */
final class Areas {

    private static final String[] ENDINGS = {
        "ага", "аму", "ого", "ому", "ага", "аха", "aha", "aga", "ogo", "aja", "aya", "aia", "ая", "ай", "ую", "ій",
                "ий",
        "ый", "ой", "ім", "ым", "им", "ом", "ij", "iy", "yj", "oj", "oy", "aj", "ay", "і", "ы", "i", "y"
    };

    private final Map<String, List<ZoneRow>> byName = new HashMap<>();

    Areas(ZoneTree tree) {
        for (ZoneRow zone : tree.all()) {
            if (zone.kind() == ZoneKind.OBLAST
                    || zone.kind() == ZoneKind.DISTRICT
                    || zone.kind() == ZoneKind.CITY_DISTRICT) {
                String be = key(first(zone.name().be()));
                String ru = key(first(zone.name().ru()));
                put(be, zone);
                if (!ru.equals(be)) {
                    put(ru, zone);
                }
            }
        }
    }

    /** The zones that the adjective may name; those of a city among the districts. */
    List<ZoneRow> named(String adjective, AddressWord word) {
        return byName.getOrDefault(key(adjective), List.of()).stream()
                .filter(zone -> (zone.kind() == ZoneKind.OBLAST) == (word == AddressWord.OBLAST))
                .toList();
    }

    /** Whether a rural council, a district or an oblast may be called by that adjective. */
    static boolean isCalled(Bilingual name, String adjective) {
        String key = key(adjective);
        return key(first(name.be())).equals(key) || key(first(name.ru())).equals(key);
    }

    private void put(String key, ZoneRow zone) {
        byName.computeIfAbsent(key, text -> new ArrayList<>(1)).add(zone);
    }

    /** The name without its last word, "раён" or "вобласць". */
    private static String first(String name) {
        int blank = name.lastIndexOf(' ');
        return Plain.joined(blank < 0 ? name : name.substring(0, blank));
    }

    private static String key(String adjective) {
        String plain = adjective.replace('-', ' ');
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() > ending.length() + 2) {
                return SearchKey.of(plain.substring(0, plain.length() - ending.length()));
            }
        }
        return SearchKey.of(plain);
    }
}
