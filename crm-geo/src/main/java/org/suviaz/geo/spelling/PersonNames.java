package org.suviaz.geo.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.suviaz.geo.Language;

/**
 * The door to what the lists of names and the rules of the two languages know about a person's name. It fills gaps
 * alone: how a person writes the own name always wins.
 */
@ApplicationScoped
public class PersonNames {

    /** Nobody is called by more; what is longer came into the wrong field. */
    private static final int LONGEST = 100;

    private final Supplier<NameLists> lists;

    @Inject
    PersonNames(NameBook book) {
        this.lists = book::lists;
    }

    /** Knows the lists of this archive alone. */
    public PersonNames() {
        this.lists = NameLists::ofArchive;
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

    /**
     * The surname as the other language spells it, or itself where it is in that language already; empty for an
     * initial, for a word that is not Cyrillic, for English, and where neither a list nor the letters decide.
     *
     * @param gender of the person, or null; the lists of today hold both forms and do not ask
     */
    public Optional<String> surname(String written, Gender gender, Language to) {
        return words(written, to, word -> lists.get().surname(word, to).or(() -> Respelling.of(word, to)));
    }

    /** The given name as the other language spells it, by the same terms. */
    public Optional<String> given(String written, Language to) {
        return words(written, to, word -> lists.get().given(word, to).or(() -> Respelling.of(word, to)));
    }

    /** The patronymic as the other language spells it, by the same terms; where no list has it, by the father's name. */
    public Optional<String> patronymic(String written, Language to) {
        return words(written, to, word -> lists.get()
                .patronymic(word, to)
                .or(() -> FathersName.of(word, to, lists.get()))
                .or(() -> Respelling.of(word, to)));
    }

    private static Optional<String> words(String written, Language to, Function<String, Optional<String>> respelt) {
        String tidy = Writing.tidy(written);
        if (to == Language.EN || tidy.length() > LONGEST || !isWords(tidy)) {
            return Optional.empty();
        }
        StringBuilder result = new StringBuilder();
        for (String word : tidy.split("(?<=[- ])|(?=[- ])")) {
            Optional<String> other = word.equals("-") || word.equals(" ") ? Optional.of(word) : respelt.apply(word);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            result.append(other.get());
        }
        return Optional.of(result.toString());
    }

    private static boolean isWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Lookalikes.isCyrillic(c) && c != Apostrophes.RIGHT && c != '-' && c != ' ') {
                return false;
            }
        }
        return text.length() > 1;
    }
}
