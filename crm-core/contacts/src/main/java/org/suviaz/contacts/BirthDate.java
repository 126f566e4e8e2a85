package org.suviaz.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.problems.Problem;

/**
 * When somebody was born, as far as it is known.
 *
 * @param year null where not known
 * @param day null where only the year is known
 */
record BirthDate(Integer year, LocalDate day) {

    static final BirthDate UNKNOWN = new BirthDate(null, null);

    private static final int EARLIEST = 1890;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /**
     * Reads "", "1971" or "12.03.1971"; a year of two digits is refused, for nobody can say which century it means.
     *
     * @throws Problem contacts.problem.birth.noSuchDay, .future, .tooEarly or .unreadable
     */
    static BirthDate parse(String written, LocalDate today) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (YEAR.matcher(text).matches()) {
            return inTime(new BirthDate(Integer.valueOf(text), null), today);
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new Problem("contacts.problem.birth.unreadable");
        }
        return inTime(dayOf(number(day, 3), number(day, 2), number(day, 1)), today);
    }

    /** As it stands in the form. */
    String written() {
        if (day != null) {
            return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        return year == null ? "" : year.toString();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static BirthDate dayOf(int year, int month, int day) {
        try {
            return new BirthDate(year, LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            throw new Problem("contacts.problem.birth.noSuchDay");
        }
    }

    private static BirthDate inTime(BirthDate birth, LocalDate today) {
        boolean future = birth.day == null ? birth.year > today.getYear() : birth.day.isAfter(today);
        if (future) {
            throw new Problem("contacts.problem.birth.future");
        }
        if (birth.year < EARLIEST) {
            throw new Problem("contacts.problem.birth.tooEarly", EARLIEST);
        }
        return birth;
    }
}
