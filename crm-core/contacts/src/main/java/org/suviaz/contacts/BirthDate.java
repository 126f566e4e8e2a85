package org.suviaz.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
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
    private static final int YEAR_DIGITS = 4;

    /**
     * Reads "", "1971", "12.03.1971" and the other styles of {@link BirthText} whose year has four digits; one of two
     * digits is refused, for whoever types it can say which century it means.
     *
     * @throws Problem contacts.problem.birth.noSuchDay, .future, .tooEarly or .unreadable
     */
    static BirthDate parse(String written, LocalDate today) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        BirthText parts = BirthText.of(text)
                .filter(BirthDate::isWhole)
                .orElseThrow(() -> new Problem("contacts.problem.birth.unreadable"));
        return inTime(
                parts.month() == 0
                        ? new BirthDate(parts.year(), null)
                        : dayOf(parts.year(), parts.month(), parts.day()),
                today);
    }

    private static boolean isWhole(BirthText parts) {
        return parts.yearDigits() == YEAR_DIGITS && (parts.day() > 0 || parts.month() == 0);
    }

    /** As it stands in the form. */
    String written() {
        if (day != null) {
            return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        return year == null ? "" : year.toString();
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
