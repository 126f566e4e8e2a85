package org.suviaz.web.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suviaz.contacts.BulkChange;
import org.suviaz.contacts.BulkKind;
import org.suviaz.contacts.BulkPeople;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;

/** What the address of an act says of its people, and what its form carries of the counting from page to page. */
public final class Chosen {

    private static final String BETWEEN = "-";
    private static final String KEY = "[0-9a-f-]{36}";

    private final HttpServletRequest request;

    public Chosen(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws NotThere where the address names none */
    public BulkKind kind() {
        String asked = request.getParameter("act");
        return Arrays.stream(BulkKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Whether everybody of the list is meant, and not the marked alone. */
    public boolean isAll() {
        return "all".equals(request.getParameter("of"));
    }

    /** Each number once, whether each stands by itself as ticks do or all in one. */
    public List<Long> marked() {
        String[] picks = request.getParameterValues("pick");
        List<Long> marked = picks == null ? List.of() : numbers(String.join(BETWEEN, picks));
        if (marked.size() > BulkPeople.MOST) {
            throw new NotThere();
        }
        return marked;
    }

    /** Whether a counting was posted. */
    public boolean isCounted() {
        return request.getParameter("people") != null;
    }

    public List<Long> counted() {
        return numbers(request.getParameter("people"));
    }

    public Instant at() {
        return Instant.ofEpochMilli(AskedNumber.of(request.getParameter("at")));
    }

    /** Whether what was counted is this change. */
    public boolean isOf(BulkChange change) {
        return code(change).equals(request.getParameter("change"));
    }

    /** Made up with each counting, and the same with each press of its button. */
    public String saveKey() {
        String key = request.getParameter("key");
        if (key == null || !key.matches(KEY)) {
            throw new NotThere();
        }
        return key;
    }

    public static String freshKey() {
        return UUID.randomUUID().toString();
    }

    public static String code(BulkChange change) {
        return change.kind() + " " + change.part() + " " + change.value();
    }

    public static String joined(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    private static List<Long> numbers(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(BETWEEN))
                        .map(AskedNumber::of)
                        .distinct()
                        .toList();
    }
}
