package org.suviaz.geo.places;

import java.util.Optional;
import java.util.Set;

/**
 * A number as it stands behind a street: "12", "12а", "5/2", "48-12" with its flat, "12к1" with its building part, "2-1-5"
 * with both.
 *
 * @param house as kept: the letter small and close to the number
 * @param building number of the building part, or empty
 * @param flat or empty
 */
record HouseNumber(String house, String building, String flat) {

    private static final int LONGEST = 12;
    private static final int MOST_DIGITS = 4;
    private static final Set<String> OTHER_CASES = Set.of("га", "го", "ю", "ую");

    /** Reads one word of an address; empty where it is no number of a house, such as "1-й" or "1990". */
    static Optional<HouseNumber> of(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST || !Character.isDigit(plain.charAt(0))) {
            return Optional.empty();
        }
        int hyphen = plain.indexOf('-');
        if (hyphen < 0) {
            return simple(plain);
        }
        String before = plain.substring(0, hyphen);
        String after = plain.substring(hyphen + 1);
        if (isNumber(before, true) && after.length() == 1 && Character.isLetter(after.charAt(0))) {
            return isOrdinalEnding(after) || !isNumber(before, false)
                    ? Optional.empty()
                    : Optional.of(new HouseNumber(before + after, "", ""));
        }
        int second = after.indexOf('-');
        if (second > 0) {
            return threefold(before, after.substring(0, second), after.substring(second + 1));
        }
        Optional<HouseNumber> house = simple(before);
        return house.isPresent() && isNumber(after, false)
                ? Optional.of(new HouseNumber(house.get().house, house.get().building, after))
                : Optional.empty();
    }

    /** "2-1-5": house, building part, flat. */
    private static Optional<HouseNumber> threefold(String house, String building, String flat) {
        return isNumber(house, true) && isNumber(building, false) && isNumber(flat, false)
                ? Optional.of(new HouseNumber(house, building, flat))
                : Optional.empty();
    }

    static boolean isOrdinalEnding(String letters) {
        return Plain.ORDINAL_ENDINGS.contains(letters) || OTHER_CASES.contains(letters);
    }

    /** "12", "12а", "5/2", "5/2а", "12к1". */
    private static Optional<HouseNumber> simple(String plain) {
        int part = plain.indexOf('к');
        if (part > 0 && part + 1 < plain.length()) {
            String house = plain.substring(0, part);
            String building = plain.substring(part + 1);
            return isNumber(house, false) && isNumber(building, false)
                    ? Optional.of(new HouseNumber(house, building, ""))
                    : Optional.empty();
        }
        int slash = plain.indexOf('/');
        boolean fine = slash < 0
                ? isNumber(plain, true)
                : isNumber(plain.substring(0, slash), true) && isNumber(plain.substring(slash + 1), true);
        return fine ? Optional.of(new HouseNumber(plain, "", "")) : Optional.empty();
    }

    /** Up to four digits, and a letter behind them where it may. */
    private static boolean isNumber(String text, boolean letter) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean lettered = letter && digits == text.length() - 1 && Character.isLetter(text.charAt(digits));
        return digits > 0 && digits <= MOST_DIGITS && (digits == text.length() || lettered);
    }
}
