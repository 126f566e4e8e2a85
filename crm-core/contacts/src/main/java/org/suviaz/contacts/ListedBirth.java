package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.Optional;
import org.suviaz.problems.FieldProblem;

/**
 * A day or year of birth of a list, put as a form has it. Lists say less than forms: years of two digits, numbers of a
 * spreadsheet, the month before the day.
 *
 * @param birth 1971 or 12.03.1971; as written where nobody can read it, for the form's rule to say so
 * @param remark what a person had better look at
 */
public record ListedBirth(String birth, Optional<FieldProblem> remark) {

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 100;

    /** Nobody younger is kept in a list of members. */
    private static final int YOUNGEST = 14;

    /** From this age on a year of two digits may as well have meant a child. */
    private static final int OLD = 95;

    private static final int MONTHS = 12;

    /** Reads what a cell says; two digits mean the latest year in which one would be of age for a list. */
    public static ListedBirth read(String written, LocalDate today) {
        String text = written.strip();
        return text.isEmpty()
                ? plain("")
                : BirthText.of(text).map(parts -> of(parts, today)).orElseGet(() -> plain(text));
    }

    private static ListedBirth of(BirthText parts, LocalDate today) {
        if (parts.yearDigits() == BirthText.SERIAL) {
            LocalDate day = FIRST_SERIAL.plusDays(parts.year());
            return plain(day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        }
        int year = parts.yearDigits() == BirthText.SHORT_YEAR ? slid(parts.year(), today.getYear()) : parts.year();
        if (parts.month() == 0 || parts.day() == 0) {
            return yearAlone(parts, year, today);
        }
        boolean turned = parts.month() > MONTHS && parts.day() <= MONTHS;
        String birth = turned ? day(parts.month(), parts.day(), year) : day(parts.day(), parts.month(), year);
        return turned ? doubted(birth, "birth.turned", birth) : aged(birth, parts, year, today);
    }

    private static ListedBirth yearAlone(BirthText parts, int year, LocalDate today) {
        String birth = fourDigits(year);
        return parts.month() > 0 ? doubted(birth, "birth.noDay", birth) : aged(birth, parts, year, today);
    }

    private static ListedBirth aged(String birth, BirthText parts, int year, LocalDate today) {
        boolean doubtful = parts.yearDigits() == BirthText.SHORT_YEAR && today.getYear() - year > OLD;
        return doubtful ? doubted(birth, "birth.century", fourDigits(year)) : plain(birth);
    }

    private static int slid(int shortYear, int thisYear) {
        int latest = thisYear - YOUNGEST;
        int year = latest - latest % CENTURY + shortYear;
        return year > latest ? year - CENTURY : year;
    }

    private static String day(int day, int month, int year) {
        return twoDigits(day) + "." + twoDigits(month) + "." + fourDigits(year);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String fourDigits(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static ListedBirth plain(String birth) {
        return new ListedBirth(birth, Optional.empty());
    }

    private static ListedBirth doubted(String birth, String key, String said) {
        return new ListedBirth(birth, Optional.of(new FieldProblem("birth", "contacts.remark." + key, said)));
    }
}
