package org.suviaz.contacts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;

/** Writes a value of an own field for the eye. */
public final class ValueText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(,\\d+)*");

    private ValueText() {}

    /**
     * A value as {@link OwnField} says it is kept, in that language; what a mask left of one stands as it is. Yes and no
     * stay these words: the screens have theirs for them.
     */
    public static String of(OwnField field, String told, Language language) {
        return field.kind().hasChoices() && NUMBERS.matcher(told).matches()
                ? Stream.of(told.split(ValueRow.BETWEEN))
                        .map(number -> label(field, number, language))
                        .collect(Collectors.joining(", "))
                : written(field.kind(), told, language == Language.EN ? '.' : ',');
    }

    /** The same as it stands in a form. */
    public static String typed(OwnField field, String kept) {
        return written(field.kind(), kept, ',');
    }

    private static String written(OwnKind kind, String told, char point) {
        return switch (kind) {
            case DATE -> DATE.matcher(told).matches() ? DAY.format(LocalDate.parse(told)) : told;
            case NUMBER -> told.replace('.', point);
            case PHONE -> told.startsWith("+") && told.indexOf(FieldView.LEFT_OUT) < 0 ? Phones.written(told) : told;
            default -> told;
        };
    }

    private static String label(OwnField field, String number, Language language) {
        return field.choices().stream()
                .filter(one -> Integer.toString(one.id()).equals(number))
                .map(one -> one.label(language))
                .findFirst()
                .orElse(number);
    }
}
