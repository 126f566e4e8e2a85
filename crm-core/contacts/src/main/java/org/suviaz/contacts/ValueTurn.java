package org.suviaz.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;
import org.suviaz.problems.Problem;

/** Says what becomes of a value where its field is to be of another kind. */
final class ValueTurn {

    private static final int YEAR = 4;
    private static final String YES = "yes";
    private static final String NO = "no";

    /** No choice has that number. */
    private static final String NONE = "0";

    private static final Pattern BETWEEN = Pattern.compile("[;,/|\\n]");

    /** How yes and no stand in texts and lists; the first of each is what a text gets. */
    private static final Map<String, List<String>> WORDS =
            Map.of(YES, List.of("так", "да", YES, "+", "1"), NO, List.of("не", "нет", NO, "-", "–", "0"));

    private ValueTurn() {}

    /** The value as the other field would keep it; nothing where that cannot take it. */
    static Optional<String> of(OwnField from, OwnField to, String kept) {
        return read(to, typed(from, to, kept));
    }

    /** What stands in a list as the field would keep it; nothing where that cannot take it. */
    static Optional<String> of(OwnField to, String listed) {
        return read(to, text(to, listed));
    }

    private static Optional<String> read(OwnField to, String typed) {
        try {
            String turned = ValueReading.of(to, typed);
            return Optional.of(turned).filter(text -> !text.isEmpty());
        } catch (Problem cannot) {
            return Optional.empty();
        }
    }

    /** As somebody would type it into the other field. */
    private static String typed(OwnField from, OwnField to, String kept) {
        if (from.kind() == OwnKind.DATE && to.kind() == OwnKind.YEAR) {
            return kept.substring(0, YEAR);
        }
        if (from.kind().hasChoices() && to.kind().hasChoices()) {
            return from.id() == to.id() ? kept : choices(from, to, kept);
        }
        return text(to, written(from, kept));
    }

    private static String written(OwnField from, String kept) {
        return from.kind() == OwnKind.YES_NO ? WORDS.get(kept).get(0) : ValueText.of(from, kept, Language.BE);
    }

    private static String text(OwnField to, String text) {
        if (to.kind() == OwnKind.YES_NO) {
            return Stream.of(YES, NO)
                    .filter(one -> WORDS.get(one).contains(folded(text)))
                    .findFirst()
                    .orElse(text);
        }
        return to.kind().hasChoices() ? chosen(to, text) : text;
    }

    /** One choice, or, where there may be several and the whole is none, those that the text names one after the other. */
    private static String chosen(OwnField to, String text) {
        String whole = number(to, text);
        return to.kind() == OwnKind.CHOICE || !whole.equals(NONE)
                ? whole
                : Stream.of(BETWEEN.split(text.strip()))
                        .map(one -> number(to, one))
                        .collect(Collectors.joining(ValueRow.BETWEEN));
    }

    private static String choices(OwnField from, OwnField to, String kept) {
        return Stream.of(kept.split(ValueRow.BETWEEN))
                .map(one -> number(to, ValueText.of(from, one, Language.BE)))
                .collect(Collectors.joining(ValueRow.BETWEEN));
    }

    /** The choice that is called so in any language; the number of none where there is no such choice. */
    private static String number(OwnField field, String text) {
        return field.choices().stream()
                .filter(one -> one.labels().values().stream()
                        .anyMatch(label -> folded(label).equals(folded(text))))
                .map(one -> Integer.toString(one.id()))
                .findFirst()
                .orElse(NONE);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
