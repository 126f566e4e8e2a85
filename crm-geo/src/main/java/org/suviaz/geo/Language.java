package org.suviaz.geo;

import java.util.Locale;

/** The languages that people read the screens in; letters and names know the first two alone. */
public enum Language {
    BE,
    RU,
    EN;

    /** The two-letter code as it stands in addresses, columns and bundle names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of that code; Belarusian for anything unknown, for it is the house's own. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        return BE;
    }
}
