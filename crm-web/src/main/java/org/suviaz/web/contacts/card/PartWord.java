package org.suviaz.web.contacts.card;

import org.suviaz.contacts.OwnValue;
import org.suviaz.contacts.ValuePart;
import org.suviaz.web.frame.Words;

/** What a part of a person is called: a field by its word, a field of the organisation's own by its label,
 * a value of a list by the head of its column. */
public final class PartWord {

    private PartWord() {}

    public static String of(String part, Words words) {
        return OwnValue.head(part)
                .map(head -> words.of("contacts.card.own.head", head))
                .or(() -> ValuePart.field(part).map(words::own))
                .orElseGet(() -> words.get("contacts.field." + part));
    }
}
