package org.suviaz.mailings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;

/** The organisation's own fields that a letter may leave open between braces, under what they are called. */
record LetterFields(List<OwnField> fields) {

    static final LetterFields NONE = new LetterFields(List.of());

    LetterFields {
        fields = List.copyOf(fields);
    }

    /** The number of the field of that name in any language, whatever its case and blanks. */
    Optional<Integer> named(String written) {
        String name = folded(written);
        return fields.stream()
                .filter(field -> field.labels().values().stream()
                        .anyMatch(label -> folded(label).equals(name)))
                .map(OwnField::id)
                .findFirst();
    }

    /** A kept value as it stands in a letter of that language. */
    static String written(OwnField field, String kept, Language language) {
        return field.kind() == OwnKind.YES_NO ? yesNo(kept, language) : ValueText.of(field, kept, language);
    }

    private static String yesNo(String kept, Language language) {
        boolean yes = "yes".equals(kept);
        if (language == Language.RU) {
            return yes ? "да" : "нет";
        }
        return yes ? "так" : "не";
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
