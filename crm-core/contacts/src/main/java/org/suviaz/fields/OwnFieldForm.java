package org.suviaz.fields;

import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.FieldAccess;

/**
 * A field as somebody wants it, typed.
 *
 * @param id of the field that is changed, null for a new one
 * @param seen the {@link OwnFieldRow#mark} of the field when the form was opened; it counts for a change alone
 * @param standard what a new person has where nothing is said; of choices the number
 * @param place among the others of that part; empty for the last one
 * @param months after which a value is cleared; empty for never
 * @param choices those that there are and new ones; a new one without any label is none
 * @param access by the number of a role how much that gives of it; it counts for a new field alone
 * @param sure whether whoever sets an expiry knows that it clears what is older
 */
public record OwnFieldForm(
        Integer id,
        String seen,
        OwnKind kind,
        Map<Language, String> labels,
        boolean required,
        String standard,
        String low,
        String high,
        String pattern,
        OwnPart part,
        String place,
        String months,
        List<Choice> choices,
        Map<Integer, FieldAccess> access,
        boolean sure) {

    public OwnFieldForm {
        labels = Map.copyOf(labels);
        choices = List.copyOf(choices);
        access = Map.copyOf(access);
    }

    /**
     * One line of choices.
     *
     * @param id 0 for a new one
     * @param place among the others; empty for where it stands
     */
    public record Choice(int id, Map<Language, String> labels, String place) {

        public Choice {
            labels = Map.copyOf(labels);
        }

        boolean isEmpty() {
            return id == 0 && labels.values().stream().allMatch(String::isBlank);
        }
    }
}
