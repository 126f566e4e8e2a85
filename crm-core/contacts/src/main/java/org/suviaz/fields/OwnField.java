package org.suviaz.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;

/**
 * A field of the organisation's own, as it stands now.
 *
 * <p>A value is kept as one text that no language changes: texts as typed, numbers as 12.5, dates as 2024-03-12, years as
 * 1971, yes and no as those words, the number of a choice, those of several choices in their order with commas between
 * them, one to five as a digit, phones as +375291234567; empty where there is none.
 *
 * @param labels in each language
 * @param required whether a form is not saved without it
 * @param standard what a new person has where nothing is said, as it is kept, or empty
 * @param low the lowest value, as it is kept, or empty
 * @param high the highest, or empty
 * @param pattern the regular expression that a text must fit as a whole, or empty
 * @param place among the others of that part, the lowest first
 * @param months after which a value is cleared, or null for never
 * @param retired in no form and no list any more; what people have stays kept
 * @param choices in their order, the retired ones among them
 */
public record OwnField(
        int id,
        OwnKind kind,
        Map<Language, String> labels,
        boolean required,
        String standard,
        String low,
        String high,
        String pattern,
        OwnPart part,
        int place,
        Integer months,
        boolean retired,
        List<OwnChoice> choices) {

    public OwnField {
        labels = Map.copyOf(labels);
        choices = List.copyOf(choices);
    }

    public String label(Language language) {
        return labels.get(language);
    }

    /** Under which roles say how much of it they give. */
    public Field field() {
        return Field.own(id);
    }

    /** The same without what a form asks of its values: whatever a form would refuse can still be looked for. */
    public OwnField free() {
        return new OwnField(id, kind, labels, false, "", "", "", "", part, place, null, false, choices);
    }

    public Optional<OwnChoice> choice(int number) {
        return choices.stream().filter(one -> one.id() == number).findFirst();
    }
}
