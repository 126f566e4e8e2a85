package org.suviaz.geo.places;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.StreetWord;

/** The types that a street may be of, and how people write their words. */
enum StreetType {
    STREET(StreetWord.STREET, "ul", "ул", "вул", "ул-ца", "ul", "vul", "vulica", "ulitsa"),
    LANE(StreetWord.LANE, "zav", "пер", "зав", "завул", "пер-к", "zav", "per", "zavulak"),
    PASSAGE(StreetWord.PASSAGE, "prd", "пр-д", "прд", "пр-зд", "пр", "pr-d"),
    SQUARE(StreetWord.SQUARE, "pl", "пл", "пл-дь", "пл-ча", "pl"),
    AVENUE(
            StreetWord.AVENUE,
            "prt",
            "пр-т",
            "прт",
            "пр-кт",
            "просп",
            "прасп",
            "пр",
            "pr-t",
            "prt",
            "praspekt",
            "prospekt"),
    ALLEY(StreetWord.ALLEY, "al", "ал"),
    HIGHWAY(StreetWord.HIGHWAY, "sh", "ш"),
    DEAD_END(StreetWord.DEAD_END, "tup", "туп"),
    BOULEVARD(StreetWord.BOULEVARD, "bul", "б-р", "бр", "бул", "бульв", "б", "b-r", "bul"),
    ENTRY(StreetWord.ENTRY, "uzd"),
    BRIDGE(StreetWord.BRIDGE, "most"),
    ROAD(StreetWord.ROAD, "trakt", "тр-т"),
    EMBANKMENT(StreetWord.EMBANKMENT, "nab", "наб"),
    DESCENT(StreetWord.DESCENT, "spusk"),
    GROUND(StreetWord.GROUND, "plac"),
    NONE("x");

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

    StreetType(String code) {
        this.whole = new Bilingual("", "");
        this.abbreviation = new Bilingual("", "");
        this.code = code;
        this.written = Set.of();
    }

    StreetType(StreetWord word, String code, String... shortened) {
        this.whole = word.whole();
        this.abbreviation = word.abbreviation();
        this.code = code;
        this.written = new HashSet<>(Arrays.asList(shortened));
        written.add(Plain.joined(whole.be()));
        written.add(Plain.joined(whole.ru()));
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

    static Optional<StreetType> russian(String whole) {
        return Arrays.stream(values())
                .filter(type -> type.whole.ru().equals(whole))
                .findFirst();
    }
}
