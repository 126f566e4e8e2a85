package org.suviaz.fields;

import org.suviaz.geo.Language;

/**
 * A field as whoever defines fields sees it.
 *
 * @param people how many have something in it; null where the caller may not see all of that
 */
public record OwnFieldRow(OwnField field, Long people) {

    /** A short text that changes with whatever of the field changes. */
    public String mark() {
        return mark(field);
    }

    static String mark(OwnField field) {
        StringBuilder all = new StringBuilder();
        all.append(field.kind()).append(field.required()).append(field.retired());
        for (Language language : Language.values()) {
            all.append('|').append(field.label(language));
        }
        all.append('|').append(field.standard()).append('|').append(field.low());
        all.append('|').append(field.high()).append('|').append(field.pattern());
        all.append('|').append(field.part()).append(field.place());
        all.append('|').append(field.months());
        for (OwnChoice choice : field.choices()) {
            all.append('|').append(choice.id()).append(choice.retired());
            for (Language language : Language.values()) {
                all.append('|').append(choice.label(language));
            }
        }
        return Integer.toHexString(all.toString().hashCode());
    }
}
