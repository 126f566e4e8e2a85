package org.suviaz.geo.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Bilingual;

/** The type words of settlements, how addresses shorten them and how people write them. */
enum SettlementType {
    CITY("горад", "город", "г.", "г.", Set.of("г", "гор", "город", "горад", "g", "gor")),
    URBAN("гарадскі пасёлак", "городской посёлок", "г.п.", "г.п.", Set.of("гп", "г п", "г пос", "гар пас", "пгт")),
    WORKERS("рабочы пасёлак", "рабочий посёлок", "р.п.", "р.п.", Set.of("рп", "р п")),
    RESORT("курортны пасёлак", "курортный посёлок", "к.п.", "к.п.", Set.of("кп", "к п")),
    AGROTOWN("аграгарадок", "агрогородок", "аг.", "аг.", Set.of("аг", "агр", "аграгарадок", "агрогородок", "ag")),
    VILLAGE("вёска", "деревня", "в.", "д.", Set.of("в", "вес", "веска", "д", "дер", "деревня", "v", "d")),
    SETTLEMENT("пасёлак", "посёлок", "п.", "п.", Set.of("п", "пос", "пас", "пасёлак", "паселак", "поселок")),
    FARM("хутар", "хутор", "х.", "х.", Set.of("х", "хут", "хутар", "хутор")),
    CHURCH_VILLAGE("сяло", "село", "с.", "с.", Set.of("с", "сяло", "село")),
    STATION("станцыя", "станция", "ст.", "ст.", Set.of("ст", "станцыя", "станция")),
    SMALL_TOWN("мястэчка", "местечко", "м.", "м.", Set.of("м", "мяст", "мястэчка", "местечко"));

    private static final Map<String, SettlementType> WRITTEN = new HashMap<>();
    private static final Map<String, SettlementType> RUSSIAN = new HashMap<>();

    static {
        for (SettlementType type : values()) {
            RUSSIAN.put(type.whole.ru(), type);
            type.written.forEach(word -> WRITTEN.putIfAbsent(word, type));
            WRITTEN.putIfAbsent(Plain.joined(type.whole.be()), type);
            WRITTEN.putIfAbsent(Plain.joined(type.whole.ru()), type);
        }
    }

    private final Bilingual whole;
    private final Bilingual abbreviation;
    private final Set<String> written;

    SettlementType(String be, String ru, String shortBe, String shortRu, Set<String> written) {
        this.whole = new Bilingual(be, ru);
        this.abbreviation = new Bilingual(shortBe, shortRu);
        this.written = written;
    }

    boolean isUrban() {
        return ordinal() <= RESORT.ordinal();
    }

    Bilingual whole() {
        return whole;
    }

    /** The type that those words are, such as "г" "п"; empty for other words. */
    static Optional<SettlementType> written(List<String> words) {
        return Optional.ofNullable(WRITTEN.get(words.size() == 1 ? words.get(0) : Plain.joined(words)));
    }

    static Optional<SettlementType> russian(String whole) {
        return Optional.ofNullable(RUSSIAN.get(whole));
    }

    static Bilingual shortened(Bilingual type, Bilingual name) {
        return russian(type.ru())
                .filter(known -> known.whole.equals(type))
                .map(known -> new Bilingual(
                        joined(known.abbreviation.be(), name.be()), joined(known.abbreviation.ru(), name.ru())))
                .orElse(name);
    }

    private static String joined(String abbreviation, String name) {
        return name.isEmpty() ? "" : abbreviation + " " + name;
    }
}
