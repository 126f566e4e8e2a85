package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody said about one way of being reached.
 *
 * @param day on which it was said; null where that is not told or not known any more
 * @param source null where it is not told or nobody knows
 */
public record Consent(ConsentAnswer answer, LocalDate day, ConsentSource source) {

    private static final String BETWEEN = " ";

    public boolean refused() {
        return answer == ConsentAnswer.REFUSED;
    }

    /** The answer alone, as far as it is told to whom the rest is masked. */
    Consent masked() {
        return new Consent(answer, null, null);
    }

    /** As a journal keeps it: REFUSED 2026-03-12 PAPER, or as much of it as is there. */
    public String code() {
        return Stream.of(answer, day, source)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Of a journal's text; null of an empty one. */
    public static Consent of(String code) {
        if (code.isEmpty()) {
            return null;
        }
        String[] parts = code.split(BETWEEN);
        return new Consent(
                ConsentAnswer.valueOf(parts[0]),
                parts.length > 1 ? LocalDate.parse(parts[1]) : null,
                parts.length > 2 ? ConsentSource.valueOf(parts[2]) : null);
    }

    /** The code of what is said of that channel, empty where nothing is. */
    static String code(Map<Channel, Consent> said, Channel channel) {
        return said.containsKey(channel) ? said.get(channel).code() : "";
    }

    /** Whether letters are refused among all that is said. */
    public static boolean noLetters(Map<Channel, Consent> said) {
        return said.containsKey(Channel.LETTER) && said.get(Channel.LETTER).refused();
    }
}
