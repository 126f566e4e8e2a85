package org.suviaz.geo.places;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Bilingual;

/** The type words of streets, how envelopes shorten them and how people write them. */
enum StreetType {
    STREET("вуліца", "улица", "вул.", "ул.", "ul", "ул", "вул", "ул-ца"),
    LANE("завулак", "переулок", "зав.", "пер.", "zav", "пер", "зав", "завул", "пер-к"),
    PASSAGE("праезд", "проезд", "пр-д", "пр-д", "prd", "пр-д", "прд", "пр-зд", "пр"),
    SQUARE("плошча", "площадь", "пл.", "пл.", "pl", "пл", "пл-дь", "пл-ча"),
    AVENUE("праспект", "проспект", "пр-т", "пр-т", "prt", "пр-т", "прт", "пр-кт", "просп", "прасп", "пр"),
    ALLEY("алея", "аллея", "ал.", "ал.", "al", "ал"),
    HIGHWAY("шаша", "шоссе", "ш.", "ш.", "sh", "ш"),
    DEAD_END("тупік", "тупик", "туп.", "туп.", "tup", "туп"),
    BOULEVARD("бульвар", "бульвар", "б-р", "б-р", "bul", "б-р", "бр", "бул", "бульв", "б"),
    ENTRY("уезд", "въезд", "уезд", "въезд", "uzd"),
    BRIDGE("мост", "мост", "мост", "мост", "most"),
    ROAD("тракт", "тракт", "тракт", "тракт", "trakt", "тр-т"),
    EMBANKMENT("набярэжная", "набережная", "наб.", "наб.", "nab", "наб"),
    DESCENT("спуск", "спуск", "спуск", "спуск", "spusk"),
    GROUND("пляцоўка", "площадка", "пляц.", "площ.", "plac"),
    NONE("", "", "", "", "x");

    private static final Map<String, Set<StreetType>> WRITTEN = new HashMap<>();

    static {
        for (StreetType type : values()) {
            type.written.forEach(word -> WRITTEN.computeIfAbsent(word, key -> EnumSet.noneOf(StreetType.class))
                    .add(type));
        }
    }

    private final Bilingual whole;
    private final Bilingual abbreviation;
    private final String code;
    private final Set<String> written;

    StreetType(String be, String ru, String shortBe, String shortRu, String code, String... shortened) {
        this.whole = new Bilingual(be, ru);
        this.abbreviation = new Bilingual(shortBe, shortRu);
        this.code = code;
        this.written = new HashSet<>(Arrays.asList(shortened));
        if (!be.isEmpty()) {
            written.add(Plain.joined(be));
            written.add(Plain.joined(ru));
        }
    }

    Bilingual whole() {
        return whole;
    }

    Bilingual abbreviation() {
        return abbreviation;
    }

    /** Short ASCII, the end of a street's key. */
    String code() {
        return code;
    }

    /** The types that a word may stand for ("пр" is two); empty for a word that is no type. */
    static Set<StreetType> written(String word) {
        return WRITTEN.getOrDefault(word, Set.of());
    }

    static boolean isKnown(String russian) {
        return Arrays.stream(values()).anyMatch(type -> type.whole.ru().equals(russian));
    }

    static StreetType russian(String whole) {
        for (StreetType type : values()) {
            if (type.whole.ru().equals(whole)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no such type of street: " + whole);
    }
}
