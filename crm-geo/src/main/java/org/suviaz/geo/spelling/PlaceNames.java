package org.suviaz.geo.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.DataFile;

/** The names of settlements and streets in both languages, whole and word by word. */
final class PlaceNames {

    private static final int ENOUGH = 4;
    private static final String HIGHWAY = "шоссе";

    private final PairBook settlements = new PairBook();
    private final PairBook streets = new PairBook();
    private final PairBook settlementWords = new PairBook();
    private final PairBook streetWords = new PairBook();

    /** @param taken whether a name, by its Russian spelling, is to be known */
    PlaceNames(Predicate<String> taken) {
        readSettlements(taken);
        readStreets(taken);
    }

    /** Without its type word. */
    Optional<Spelt> settlement(String name, Language to) {
        return settlements.of(name, to);
    }

    /** Without type word and number. */
    Optional<Spelt> street(String base, Language to) {
        return streets.of(base, to);
    }

    /**
     * One word of a longer name, such as красная, which is чырвоная: ruled at best, and that only where several names agree,
     * for in another name it may mean something else (a village Чырвонае may be Красное or Червоное).
     */
    Optional<Spelt> word(String word, NameKind kind, Language to) {
        PairBook own = kind == NameKind.PLACE ? settlementWords : streetWords;
        PairBook other = kind == NameKind.PLACE ? streetWords : settlementWords;
        boolean ambiguous = kind == NameKind.PLACE && to == Language.RU;
        boolean ruled = !ambiguous && own.times(word, to) >= ENOUGH;
        return own.of(word, to)
                .map(spelt -> spelt.atMost(ruled ? Sureness.RULED : Sureness.GUESSED))
                .or(() -> other.of(word, to).map(spelt -> spelt.atMost(Sureness.GUESSED)));
    }

    Stream<Lesson> lessons() {
        Stream.Builder<Lesson> lessons = Stream.builder();
        settlements.forEach((ru, be) -> Lesson.of(NameKind.PLACE, ru, be).forEach(lessons));
        streets.forEach((ru, be) -> Lesson.of(NameKind.STREET, ru, be).forEach(lessons));
        return lessons.build();
    }

    private void readSettlements(Predicate<String> taken) {
        Map<String, String> belarusian = new HashMap<>();
        for (String file : List.of("settlements-be-osm.tsv", "settlements-be-grammardb.tsv")) {
            new DataFile(file).read(cells -> belarusian.put(cells.get(0), cells.get(1)));
        }
        new DataFile("settlements.tsv").read(cells -> {
            String be = cells.get(3).isEmpty() ? belarusian.getOrDefault(cells.get(0), "") : cells.get(3);
            add(NameKind.PLACE, cells.get(4), be, taken);
        });
    }

    private void readStreets(Predicate<String> taken) {
        new DataFile("streets-osm.tsv").read(cells -> {
            String ru = cells.get(1).equals(HIGHWAY) ? Agreement.feminine(cells.get(5)) : cells.get(5);
            add(NameKind.STREET, ru, cells.get(4), taken);
        });
    }

    private void add(NameKind kind, String ru, String be, Predicate<String> taken) {
        if (ru.isEmpty() || be.isEmpty() || !taken.test(ru)) {
            return;
        }
        boolean settlement = kind == NameKind.PLACE;
        (settlement ? settlements : streets).add(ru, be);
        PairBook words = settlement ? settlementWords : streetWords;
        Lesson.of(kind, ru, be).forEach(word -> words.add(word.ru(), word.be()));
    }
}
