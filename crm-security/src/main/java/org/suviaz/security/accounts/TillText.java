package org.suviaz.security.accounts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;

/**
 * A last day as somebody types it.
 *
 * @param day null for none
 * @param problem what is wrong with the text, null where nothing is
 */
record TillText(LocalDate day, FieldProblem problem) {

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static TillText of(String typed) {
        return of(typed, Home.today());
    }

    static TillText of(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return new TillText(null, null);
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip(), READ);
            return day.isBefore(today) ? wrong("accounts.problem.tillPast") : new TillText(day, null);
        } catch (DateTimeParseException none) {
            return wrong("accounts.problem.till");
        }
    }

    /** As it is shown and typed. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    Optional<FieldProblem> fault() {
        return Optional.ofNullable(problem);
    }

    private static TillText wrong(String key) {
        return new TillText(null, new FieldProblem("till", key));
    }
}
