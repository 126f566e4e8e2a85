package org.suviaz.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.suviaz.problems.Problem;

/** Reads phone numbers as people of Belarus write them, and writes them for the eye. */
public final class Phones {

    /** A Belarusian number without the country: two to four digits of the area or network, the rest of the person. */
    private static final int NATIONAL_DIGITS = 9;

    private static final String COUNTRY = "375";
    private static final Pattern ALLOWED = Pattern.compile("[\\d\\s+()./\\\\\\-–—\u00a0]+");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\\n]+|\\s/\\s");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private Phones() {}

    /**
     * The number in the form +375291234567.
     *
     * <p>Reads +375 (29) 123-45-67, 375291234567, 8-029-123-45-67, 80291234567, (29) 1234567 and foreign numbers that
     * begin with + or 00.
     *
     * @throws Problem contacts.problem.phone.tooShort ({0} the digits that are there, {1} those needed) or
     *     contacts.problem.phone.unreadable
     */
    public static String parse(String written) {
        String text = written.strip();
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        if (!ALLOWED.matcher(text).matches() || digits.isEmpty()) {
            throw new Problem("contacts.problem.phone.unreadable");
        }
        if (text.startsWith("+") || digits.startsWith("00")) {
            return international(digits.startsWith("00") ? digits.substring(2) : digits);
        }
        return domestic(digits);
    }

    /** The single numbers of a cell that holds several, parted by comma, semicolon, line or a slash between blanks. */
    public static List<String> split(String cell) {
        return Arrays.stream(BETWEEN_NUMBERS.split(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** For lists: +375 29 … 27, enough to know the right line by, not enough to call. */
    public static String masked(String number) {
        String[] parts = written(number).split("[ -]");
        if (parts.length < 3) {
            return number.isEmpty() ? "" : "…";
        }
        String end = number.substring(number.length() - 2);
        return String.join("\u00a0", parts[0], parts[1], "…", end);
    }

    /** For cards: +375 29 600-14-27. */
    public static String written(String number) {
        try {
            PhoneNumber parsed = library().parse(number, "BY");
            return library().format(parsed, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unknownPlan) {
            return number;
        }
    }

    /** The digits from the last to the first, so that the end of a number can be looked up as a beginning. */
    static String reversed(String number) {
        return new StringBuilder(NO_DIGIT.matcher(number).replaceAll(""))
                .reverse()
                .toString();
    }

    private static String domestic(String digits) {
        if (digits.startsWith(COUNTRY) && digits.length() >= COUNTRY.length() + NATIONAL_DIGITS) {
            return international(digits);
        }
        if (digits.length() > NATIONAL_DIGITS + 1 && digits.startsWith("7")) {
            return international(digits);
        }
        String national = withoutTrunk(digits);
        if (national.length() < NATIONAL_DIGITS) {
            throw tooShort(national);
        }
        return international(COUNTRY + national);
    }

    /** The 8 (and 0) that are dialled before a number inside the country are no part of it. */
    private static String withoutTrunk(String digits) {
        if (digits.startsWith("80")) {
            return digits.substring(2);
        }
        boolean trunk = digits.startsWith("0") || digits.startsWith("8") && digits.length() > NATIONAL_DIGITS;
        return trunk ? digits.substring(1) : digits;
    }

    private static String international(String digits) {
        if (digits.startsWith(COUNTRY)) {
            return belarusian(digits.substring(COUNTRY.length()));
        }
        try {
            PhoneNumber number = library().parse("+" + digits, "BY");
            if (library().isPossibleNumber(number)) {
                return library().format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException unreadable) {
            throw new Problem("contacts.problem.phone.unreadable");
        }
        throw new Problem("contacts.problem.phone.unreadable");
    }

    private static String belarusian(String national) {
        if (national.length() < NATIONAL_DIGITS) {
            throw tooShort(national);
        }
        if (national.length() > NATIONAL_DIGITS) {
            throw new Problem("contacts.problem.phone.unreadable");
        }
        return "+" + COUNTRY + national;
    }

    private static Problem tooShort(String national) {
        return new Problem("contacts.problem.phone.tooShort", national.length(), NATIONAL_DIGITS);
    }

    private static PhoneNumberUtil library() {
        return PhoneNumberUtil.getInstance();
    }
}
