package org.suviaz.mailings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a letter's text may leave open between braces, under its Belarusian and its Russian name; both work in both texts. */
public enum Placeholder {
    GREETING("зварот", "обращение"),
    GIVEN("імя", "имя"),
    PATRONYMIC("імя па бацьку", "отчество"),
    SURNAME("прозвішча", "фамилия"),
    TOWN("горад", "город"),
    STREET("вуліца", "улица"),
    POSTAL_CODE("індэкс", "индекс"),
    CODE("нумар", "номер");

    private final List<String> names;

    Placeholder(String be, String ru) {
        names = List.of(be, ru);
    }

    public String be() {
        return "{" + names.get(0) + "}";
    }

    public String ru() {
        return "{" + names.get(1) + "}";
    }

    /** The one of that name, whatever its case and blanks. */
    static Optional<Placeholder> named(String written) {
        String name = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (Placeholder placeholder : values()) {
            if (placeholder.names.contains(name)) {
                return Optional.of(placeholder);
            }
        }
        return Optional.empty();
    }
}
