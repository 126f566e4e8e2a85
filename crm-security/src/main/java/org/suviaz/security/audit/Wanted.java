package org.suviaz.security.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/**
 * A query with its texts understood; null does not narrow.
 *
 * @param kinds names of kinds, one of which an entry must have
 * @param last the newest entry that counts: while somebody reads pages, more are written
 */
record Wanted(String account, Set<String> kinds, String object, Instant from, Instant till, Long last) {

    static final Wanted EVERYTHING = new Wanted(null, null, null, null, null, null);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws Rejected where the day is none */
    static Wanted of(AuditQuery query) {
        LocalDate day = day(query.day());
        return new Wanted(
                text(query.account()),
                kinds(text(query.kind()), text(query.topic())),
                text(query.object()),
                day == null ? null : day.atStartOfDay(Home.CLOCK).toInstant(),
                day == null ? null : day.plusDays(1).atStartOfDay(Home.CLOCK).toInstant(),
                null);
    }

    Wanted upTo(long no) {
        return new Wanted(account, kinds, object, from, till, no);
    }

    /** A topic that is none narrows nothing, and a kind that is none finds nothing. */
    private static Set<String> kinds(String kind, String topic) {
        if (kind != null) {
            return Set.of(kind);
        }
        return Arrays.stream(AuditTopic.values())
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .map(known -> known.kinds().stream().map(AuditKind::name).collect(Collectors.toSet()))
                .orElse(null);
    }

    private static LocalDate day(String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException none) {
            throw new Rejected(List.of(new FieldProblem("day", "audit.problem.day")));
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
