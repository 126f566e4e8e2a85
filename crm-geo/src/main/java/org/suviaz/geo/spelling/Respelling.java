package org.suviaz.geo.spelling;

import java.util.Optional;
import org.suviaz.geo.Language;

/**
 * Spells a name of one language in the letters of the other where they alone decide. Where it hangs on the stress, which
 * nobody writes (о or а, е or я), there is no answer: a name spelt wrongly on a letter offends more than one in the
 * language it was given in.
 */
final class Respelling {

    private Respelling() {}

    /** The name in that language; itself where its letters are that language's already; empty where in doubt. */
    static Optional<String> of(String name, Language to) {
        Optional<Language> from = Writing.languageOf(name);
        if (from.isPresent() && from.get() == to) {
            return Optional.of(name);
        }
        return to == Language.BE ? ToBelarusian.of(name) : ToRussian.of(name);
    }

    static String capital(String letters) {
        return letters.isEmpty() ? letters : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
