package org.suviaz.geo.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;

/**
 * The door to the spelling of names in Belarusian, Russian and Latin letters: by the lists first, then by rules learnt from
 * them, and each answer says how sure it is. It fills gaps alone: how a person writes the own name always wins. Names may
 * come as people type them, see {@link Writing#tidy}; null, initials, letters that are not Cyrillic and English as the
 * wanted language get no answer. A name that is in the wanted language already is its own answer.
 */
@ApplicationScoped
public class Spelling {

    /** Goes up whenever a name is respelt in another way than before: people are found by the other spelling too. */
    public static final int RULES = 2;

    private final Supplier<NameLists> lists;
    private final Function<EntryKind, List<Entry>> entries;
    private final NameWords words = new NameWords(this::learn);
    private final Object names = new Object();
    private volatile Respelling rules;
    private volatile PlaceSpelling places;

    @Inject
    Spelling(NameBook book, Dictionary dictionary) {
        this(book::lists, dictionary::entries);
    }

    Spelling(Supplier<NameLists> lists, Function<EntryKind, List<Entry>> entries) {
        this.lists = lists;
        this.entries = entries;
    }

    protected Spelling() {
        this(null, (Function<EntryKind, List<Entry>>) null);
    }

    /** For whatever runs without a server: the lists of the archive as they are. */
    public static Spelling ofArchive() {
        return OfArchive.SPELLING;
    }

    /**
     * Male or female by the patronymic, else by the given name, else by the surname's ending; empty where none tells.
     * Each may be null, empty or an initial.
     */
    public Optional<Gender> gender(String surname, String given, String patronymic) {
        String name = Writing.tidy(given);
        return Endings.ofPatronymic(Writing.tidy(patronymic))
                .or(() -> lists.get().gender(name))
                .or(() -> Endings.ofSurname(Writing.tidy(surname)))
                .or(() -> lists.get().isGiven(name) ? Optional.empty() : Endings.ofGiven(name));
    }

    /** Whether a list has the word as a given name, in either language. */
    public boolean isGiven(String word) {
        return lists.get().isGiven(Writing.tidy(word));
    }

    /**
     * A surname, a double one word by word.
     *
     * @param gender of the person, or null; a man whose surname looks like a woman's (Дрозова) bears a rare one, of which
     *     the rules know nothing
     */
    public Optional<Spelt> surname(String written, Gender gender, Language to) {
        return words.each(written, to, word -> lists.get().surname(word, to).or(() -> words.ruled(
                        word, NameKind.SURNAME, to, () -> ToBelarusian.second(word, to))
                .map(spelt -> isOthersForm(word, gender) ? spelt.atMost(Sureness.GUESSED) : spelt)));
    }

    public Optional<Spelt> given(String written, Language to) {
        return words.each(written, to, word -> lists.get()
                .given(word, to)
                .or(() -> words.ruled(word, NameKind.GIVEN, to, Optional::empty)));
    }

    /** A patronymic, also one that no list has if a list has the father's name. */
    public Optional<Spelt> patronymic(String written, Language to) {
        return words.each(written, to, word -> lists.get()
                .patronymic(word, to)
                .or(() -> words.ruled(word, NameKind.PATRONYMIC, to, () -> FathersName.of(word, to, lists.get()))));
    }

    /** A town or village, its type word left out. Same-named ones that are spelt differently are guessed at. */
    public Optional<Spelt> settlement(String written, Language to) {
        return places().settlement(written, to);
    }

    /**
     * A street with type word and number as far as they are there, in the order and length in which they were written:
     * "1-й пер. Гагарина" and "1-ы зав. Гагарына", "Минское шоссе" and "Мінская шаша".
     */
    public Optional<Spelt> street(String written, Language to) {
        return places().street(written, to);
    }

    /** Belarusian in Latin letters as names of places are written: Магілёў, Mahilioŭ. */
    public String latin2007(String belarusian) {
        return LatinOfPlaces.of(belarusian);
    }

    /** Belarusian in Latin letters as a passport has them: Юльянаў, Iulianau. */
    public String latinPassport(String belarusian) {
        return LatinOfPassports.of(belarusian);
    }

    private static boolean isOthersForm(String surname, Gender gender) {
        Optional<Gender> form = Endings.ofSurname(surname.toLowerCase(Locale.ROOT));
        return gender != null && form.isPresent() && form.get() != gender;
    }

    /** Corrected places are taken up at once; the rules go on as they were learnt until the next start. */
    void refresh(@Observes DictionaryChanged change) {
        if (change.touches(EntryKind.SETTLEMENT) || change.touches(EntryKind.STREET)) {
            synchronized (names) {
                places = null;
            }
        }
    }

    /** Learns the rules, which takes some seconds, unless they are known; whoever asks for a listed name waits for nothing. */
    Respelling learn() {
        Respelling known = rules;
        return known == null ? learnt() : known;
    }

    private synchronized Respelling learnt() {
        if (rules == null) {
            Stream<Lesson> ofPlaces = places().names().lessons();
            rules = new Respelling(
                    Stream.concat(lists.get().lessons(), ofPlaces).toList());
        }
        return rules;
    }

    /** The names alone: what is not among them asks for the rules by itself. */
    private PlaceSpelling places() {
        PlaceSpelling known = places;
        if (known != null) {
            return known;
        }
        synchronized (names) {
            if (places == null) {
                places = new PlaceSpelling(new PlaceNames(entries), words);
            }
            return places;
        }
    }

    private static final class OfArchive {
        static final Spelling SPELLING = new Spelling(NameLists::ofArchive, Archive::entries);
    }
}
