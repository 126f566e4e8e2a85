package org.suviaz.geo.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;

/** The type words of settlements, how addresses shorten them and how people write them. */
enum SettlementType {
    CITY("горад", "город", "г.", "г.", Set.of("г", "гор", "город", "горад")),
    URBAN("гарадскі пасёлак", "городской посёлок", "г.п.", "г.п.", Set.of("гп", "г п", "г пос", "гар пас", "пгт")),
    WORKERS("рабочы пасёлак", "рабочий посёлок", "р.п.", "р.п.", Set.of("рп", "р п")),
    RESORT("курортны пасёлак", "курортный посёлок", "к.п.", "к.п.", Set.of("кп", "к п")),
    AGROTOWN("аграгарадок", "агрогородок", "аг.", "аг.", Set.of("аг", "агр", "аграгарадок", "агрогородок")),
    VILLAGE("вёска", "деревня", "в.", "д.", Set.of("в", "вес", "веска", "д", "дер", "деревня")),
    SETTLEMENT("пасёлак", "посёлок", "п.", "п.", Set.of("п", "пос", "пас", "пасёлак", "паселак", "поселок")),
    FARM("хутар", "хутор", "х.", "х.", Set.of("х", "хут", "хутар", "хутор")),
    CHURCH_VILLAGE("сяло", "село", "с.", "с.", Set.of("с", "сяло", "село")),
    STATION("станцыя", "станция", "ст.", "ст.", Set.of("ст", "станцыя", "станция")),
    SMALL_TOWN("мястэчка", "местечко", "м.", "м.", Set.of("м", "мяст", "мястэчка", "местечко"));

    private static final Map<String, SettlementType> BY_RUSSIAN =
            Stream.of(values()).collect(Collectors.toMap(type -> type.whole.ru(), type -> type));

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
        String text = Plain.joined(words);
        return find(type -> type.written.contains(text)
                || text.equals(Plain.joined(type.whole.be()))
                || text.equals(Plain.joined(type.whole.ru())));
    }

    static Optional<SettlementType> russian(String whole) {
        return Optional.ofNullable(BY_RUSSIAN.get(whole));
    }

    static Bilingual shortened(Bilingual type, Bilingual name) {
        return find(known -> known.whole.equals(type))
                .map(known -> new Bilingual(
                        joined(known.abbreviation.be(), name.be()), joined(known.abbreviation.ru(), name.ru())))
                .orElse(name);
    }

    private static String joined(String abbreviation, String name) {
        return name.isEmpty() ? "" : abbreviation + " " + name;
    }

    private static Optional<SettlementType> find(Predicate<SettlementType> condition) {
        return List.of(values()).stream().filter(condition).findFirst();
    }
}
