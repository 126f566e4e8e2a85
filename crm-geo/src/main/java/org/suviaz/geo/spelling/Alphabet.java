package org.suviaz.geo.spelling;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.suviaz.geo.Language;

/**
 * The order in which readers of a language look names up: ё after е, і after з, ў after у, numbers by their value.
 *
 * <p>Lists hold names of both languages, so each order knows all letters of both. и and і are one letter here, written
 * in two ways, and stand at its place after з; where all else is equal и comes first. Apostrophes count for nothing.
 * The readers of Belarusian and of Russian find Cyrillic names before Latin ones, those of English behind them.
 */
public final class Alphabet {

    private static final String LETTERS = "&е<ё<<<Ё<є<<<Є &и<<і<<<І &у<ў<<<Ў";

    /** Signs that a name may have lost or changed on its way. */
    private static final String NO_SIGNS = "&[last tertiary ignorable]=''=’=ʼ=‘='`'";

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            COLLATORS.put(language, collator(language == Language.EN ? "" : "[reorder Cyrl]"));
        }
    }

    private Alphabet() {}

    /** Names in the order of that language's readers. */
    public static Comparator<String> of(Language language) {
        return COLLATORS.get(language)::compare;
    }

    /** Things in the order of their names; {@code Alphabet.by(Language.BE, TagRow::name)}. */
    public static <T> Comparator<T> by(Language language, Function<? super T, String> name) {
        return Comparator.comparing(name, of(language));
    }

    private static Collator collator(String scripts) {
        try {
            RuleBasedCollator rules = new RuleBasedCollator(scripts + NO_SIGNS + LETTERS);
            rules.setNumericCollation(true);
            return rules.freeze();
        } catch (Exception wrong) {
            throw new IllegalStateException("the rules of the alphabet", wrong);
        }
    }
}
