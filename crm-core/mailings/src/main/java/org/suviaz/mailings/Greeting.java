package org.suviaz.mailings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** The rules of how a letter begins: respected, name and patronymic; or a greeting without a name where that is unsure. */
final class Greeting {

    private Greeting() {}

    /** Without the sign that ends it, so that the text's own "!" or "," follows. */
    static String of(LetterName name, Gender gender, Language language) {
        if (isPlain(name, gender)) {
            return language == Language.RU ? "Здравствуйте" : "Добры дзень";
        }
        return Stream.of(respected(gender, language), name.given(), name.patronymic())
                .filter(part -> !part.isEmpty() && !LetterName.isInitial(part))
                .collect(Collectors.joining(" "));
    }

    /** Whether the rules do not dare to use the name: no gender is known, or no more of the given name than a letter. */
    static boolean isPlain(LetterName name, Gender gender) {
        return gender == null || name.given().isEmpty() || LetterName.isInitial(name.given());
    }

    private static String respected(Gender gender, Language language) {
        boolean man = gender == Gender.MALE;
        if (language == Language.RU) {
            return man ? "Уважаемый" : "Уважаемая";
        }
        return man ? "Паважаны" : "Паважаная";
    }
}
