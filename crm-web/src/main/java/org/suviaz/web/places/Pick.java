package org.suviaz.web.places;

import java.util.List;

/**
 * One place that a person may have meant, as a line to pick from.
 *
 * @param value what the form then says: an id, or a street's exact name
 * @param text what stands in the input once it is picked
 * @param beside the other spelling, or empty
 * @param note what tells it from others of its name, or empty
 * @param chosen whether it is the one in force
 */
public record Pick(String value, String text, String beside, String note, boolean chosen) {

    Pick(String value, String text, String beside, String note) {
        this(value, text, beside, note, false);
    }

    /** The same lines, the one of that value in force. */
    public static List<Pick> choosing(String value, List<Pick> picks) {
        return picks.stream()
                .map(pick -> pick.value.equals(value) ? pick.inForce() : pick)
                .toList();
    }

    /** The other spelling and what tells the place from others, for the eye. */
    public String told() {
        return beside.isEmpty() || note.isEmpty() ? beside + note : beside + " · " + note;
    }

    /** The same line with one thing more to tell it by. */
    Pick noting(String more) {
        return new Pick(value, text, beside, note + " · " + more, chosen);
    }

    /** The line that is in force. */
    Pick inForce() {
        return new Pick(value, text, beside, note, true);
    }
}
