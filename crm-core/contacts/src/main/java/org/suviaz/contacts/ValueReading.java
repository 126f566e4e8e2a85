package org.suviaz.contacts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnPattern;
import org.suviaz.problems.Problem;

/** Reads what somebody typed into an own field, by its kind, range and pattern. */
final class ValueReading {

    static final int LONGEST = 400;
    static final int LONGEST_TEXT = 4000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\r\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,12}([.,]\\d{1,4}0*)?");
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern SCALE = Pattern.compile("[1-5]");
    private static final Pattern YES_NO = Pattern.compile("yes|no");

    private ValueReading() {}

    /**
     * What was typed as {@link OwnField} says it is kept; empty where nothing was. Choices are numbers with commas between
     * them, yes and no these words; a retired choice is one still, for people who have it.
     *
     * @throws Problem contacts.problem.own.* where it cannot stand there
     */
    static String of(OwnField field, String typed) {
        String text = UNSEEN.matcher(typed).replaceAll("").strip();
        if (text.isEmpty()) {
            return "";
        }
        String kept = plain(field, text);
        range(field, kept);
        pattern(field, kept);
        return kept;
    }

    /** Whether this is a value as it is kept, of that kind, whatever range or pattern it has today. */
    static boolean isKept(OwnField field, String kept) {
        try {
            return kept.isEmpty() || kept.equals(plain(field, kept));
        } catch (Problem none) {
            return false;
        }
    }

    private static String plain(OwnField field, String text) {
        return switch (field.kind()) {
            case TEXT -> longest(BLANKS.matcher(text).replaceAll(" "), LONGEST);
            case LONG_TEXT -> longest(LINE_ENDS.matcher(text).replaceAll("\n"), LONGEST_TEXT);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case YEAR -> matching(YEAR, text, "own.year");
            case YES_NO -> matching(YES_NO, text, "own.yesNo");
            case CHOICE -> Integer.toString(choice(field, text).id());
            case CHOICES -> choices(field, text);
            case SCALE -> matching(SCALE, text, "own.scale");
            case PHONE -> Phones.parse(text);
        };
    }

    private static String longest(String text, int most) {
        if (text.length() > most) {
            throw problem("text.tooLong", most);
        }
        return text;
    }

    private static String number(String text) {
        String digits = BLANKS.matcher(text).replaceAll("");
        if (!NUMBER.matcher(digits).matches()) {
            throw problem("own.number", ValueRow.DECIMALS);
        }
        BigDecimal number = new BigDecimal(digits.replace(',', '.').replace('−', '-')).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private static String date(String text) {
        BirthText parts = BirthText.of(text)
                .filter(one -> one.day() > 0 && one.yearDigits() == "2024".length() && one.year() >= 1000)
                .orElseThrow(() -> problem("own.date"));
        try {
            return LocalDate.of(parts.year(), parts.month(), parts.day()).toString();
        } catch (DateTimeException noSuchDay) {
            throw problem("birth.noSuchDay");
        }
    }

    private static String matching(Pattern known, String text, String key) {
        if (!known.matcher(text).matches()) {
            throw problem(key);
        }
        return text;
    }

    private static String choices(OwnField field, String text) {
        List<OwnChoice> chosen = Stream.of(text.split(ValueRow.BETWEEN))
                .map(one -> choice(field, one.strip()))
                .distinct()
                .sorted(Comparator.comparingInt(field.choices()::indexOf))
                .toList();
        return chosen.stream().map(one -> Integer.toString(one.id())).collect(Collectors.joining(ValueRow.BETWEEN));
    }

    private static OwnChoice choice(OwnField field, String number) {
        return field.choices().stream()
                .filter(one -> Integer.toString(one.id()).equals(number))
                .findFirst()
                .orElseThrow(() -> problem("own.choice"));
    }

    private static void range(OwnField field, String kept) {
        if (!field.kind().hasRange()) {
            return;
        }
        long number = place(field, kept);
        if (!field.low().isEmpty() && number < place(field, field.low())) {
            throw new Problem("contacts.problem.own.low", ValueText.typed(field, field.low()));
        }
        if (!field.high().isEmpty() && number > place(field, field.high())) {
            throw new Problem("contacts.problem.own.high", ValueText.typed(field, field.high()));
        }
    }

    private static void pattern(OwnField field, String kept) {
        if (field.kind().hasPattern() && !OwnPattern.fits(field.pattern(), kept)) {
            throw problem("own.pattern");
        }
    }

    private static long place(OwnField field, String kept) {
        return ValueRow.of(field.kind(), kept).get(0).number();
    }

    private static Problem problem(String key, Object... args) {
        return new Problem("contacts.problem." + key, args);
    }
}
