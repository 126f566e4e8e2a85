package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which visit of each account counts: the last that began, until it is ended from outside. The visits are numbered in the
 * order in which they began, so that of two sign-ins at one moment one alone stays, and no clock has to be asked.
 */
@ApplicationScoped
public class Visits {

    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** A visit of that account begins, and every earlier one is over; gives its number. */
    long begin(String account) {
        long number = numbers.incrementAndGet();
        draw(account, new Line(number, VisitEnd.ELSEWHERE));
        return number;
    }

    /** Whoever is signed in to that account is out at the next request. */
    void end(String account, VisitEnd why) {
        draw(account, new Line(numbers.incrementAndGet(), why));
    }

    /** Why the visit of that number is over, if it is. */
    Optional<VisitEnd> ended(String account, long number) {
        return Optional.ofNullable(lines.get(account))
                .filter(line -> number < line.from)
                .map(Line::why);
    }

    private void draw(String account, Line line) {
        lines.merge(account, line, (one, other) -> one.from > other.from ? one : other);
    }

    /** Visits with lower numbers are over, and why. */
    private record Line(long from, VisitEnd why) {}
}
