package org.suviaz.geo.spelling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;

/** The names of settlements and streets in both languages, whole and word by word. */
final class PlaceNames {

    private static final int ENOUGH = 4;
    private static final String HIGHWAY = "шоссе";

    private final PairBook settlements = new PairBook();
    private final PairBook streets = new PairBook();
    private final PairBook settlementWords = new PairBook();
    private final PairBook streetWords = new PairBook();

    /** Of the settlements and streets among the entries. */
    PlaceNames(Function<EntryKind, List<Entry>> entries) {
        for (Entry entry : entries.apply(EntryKind.SETTLEMENT)) {
            add(NameKind.PLACE, entry.name().ru(), entry.name().be());
        }
        for (Entry entry : entries.apply(EntryKind.STREET)) {
            String base = entry.fact("base_ru");
            String ru = entry.fact("type").equals(HIGHWAY) ? Agreement.feminine(base) : base;
            add(NameKind.STREET, ru, entry.fact("base_be"));
        }
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

    private void add(NameKind kind, String ru, String be) {
        if (ru.isEmpty() || be.isEmpty()) {
            return;
        }
        boolean settlement = kind == NameKind.PLACE;
        (settlement ? settlements : streets).add(ru, be);
        PairBook words = settlement ? settlementWords : streetWords;
        Lesson.of(kind, ru, be).forEach(word -> words.add(word.ru(), word.be()));
    }
}
