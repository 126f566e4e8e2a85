package org.suviaz.geo.spelling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.geo.Language;

/** The numbers in names of streets: 1-й and 1-ы, 2-й and 2-і, 1-я, 1-го and 1-га, 50-летия and 50-годдзя. */
final class Ordinal {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:-?([а-яёіў]{1,8}))?");
    private static final String[][] AFTER_NUMBER = {
        {"го", "га"}, {"ого", "га"}, {"летия", "годдзя"}, {"летие", "годдзе"}, {"летний", "гадовы"}
    };

    private Ordinal() {}

    /** @param form of what is counted, in Russian, or null where unknown */
    static Optional<Spelt> of(String written, StreetWord.Form form, Language to) {
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(1);
        String ending = number.group(2);
        if (ending == null) {
            return Optional.of(new Spelt(digits, Sureness.LISTED));
        }
        boolean unclear = form == null && isMasculine(ending);
        return ending(digits, ending, form, to)
                .map(other -> new Spelt(digits + "-" + other, unclear ? Sureness.GUESSED : Sureness.LISTED));
    }

    /** Or of the second case, as in 27-й Дивизии, which without the street's type nobody can tell apart. */
    private static boolean isMasculine(String ending) {
        return List.of("й", "ый", "ой", "ий", "ы", "і").contains(ending);
    }

    private static Optional<String> ending(String digits, String ending, StreetWord.Form form, Language to) {
        for (String[] pair : AFTER_NUMBER) {
            if (pair[0].equals(ending) || pair[1].equals(ending)) {
                return Optional.of(to == Language.BE ? pair[1] : pair[0]);
            }
        }
        if (isMasculine(ending)) {
            return Optional.of(masculine(digits, form, to));
        }
        return switch (ending) {
            case "я", "ая" -> Optional.of(form == StreetWord.Form.NEUTER && to == Language.RU ? "е" : "я");
            case "е", "ое" -> Optional.of(form == StreetWord.Form.NEUTER && to == Language.BE ? "я" : "е");
            default -> Optional.empty();
        };
    }

    /**
     * другі and трэці end otherwise than the rest, but дванаццаты and трынаццаты do not. Beside a street, which is feminine,
     * it is no ordinal of the street: вуліца 27-й Дывізіі.
     */
    private static String masculine(String digits, StreetWord.Form form, Language to) {
        if (to == Language.RU || form == StreetWord.Form.FEMININE) {
            return "й";
        }
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        boolean soft = digits.endsWith("2") || digits.endsWith("3");
        return soft && !teen ? "і" : "ы";
    }
}
