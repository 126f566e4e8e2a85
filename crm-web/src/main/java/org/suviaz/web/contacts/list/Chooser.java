package org.suviaz.web.contacts.list;

import java.util.List;

/**
 * One question of the filter: a select while it is being set, a sentence of its own once it is.
 *
 * @param name the parameter's name in the address
 * @param label the question
 * @param choices the answers, the first of which is "any"
 */
public record Chooser(String name, String label, List<Choice> choices) {

    /** Whether another answer than "any" is in force. */
    public boolean set() {
        return choices.stream().skip(1).anyMatch(Choice::chosen);
    }

    /** What the answer in force is called. */
    public String answer() {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .map(String::strip)
                .reduce("", (any, last) -> last);
    }
}
