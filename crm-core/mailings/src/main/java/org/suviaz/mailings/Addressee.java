package org.suviaz.mailings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** Somebody to write to, with name and address in the language of the letter. */
record Addressee(
        String code,
        Language language,
        Gender gender,
        LetterName name,
        PostalAddress address,
        Map<Integer, String> fields) {

    /** @param fields of the organisation's own, by their numbers, as they stand in the letter */
    Addressee(Recipient who, Language language, LetterName name, PostalAddress address, Map<Integer, String> fields) {
        this(who.code(), language, who.gender(), name, address, fields);
    }

    String greeting() {
        return Greeting.of(name, gender, language);
    }

    boolean greetedPlainly() {
        return Greeting.isPlain(name, gender);
    }

    /** Whether the name stands in the other language's spelling, since nobody knows this one's for sure. */
    boolean namedDoubtfully() {
        return name.borrowed();
    }

    List<String> envelope() {
        List<String> lines = new ArrayList<>();
        lines.add(name.whole());
        lines.addAll(address.lines());
        return lines;
    }

    /** What stands in the letter where the text has this place. */
    String value(LetterText.Part part) {
        return part.field() == null ? value(part.open()) : fields.getOrDefault(part.field(), "");
    }

    private String value(Placeholder open) {
        return switch (open) {
            case GREETING -> greeting();
            case GIVEN -> name.given();
            case PATRONYMIC -> name.patronymic();
            case SURNAME -> name.surname();
            case TOWN -> address.town();
            case STREET -> address.street();
            case POSTAL_CODE -> address.postalCode();
            case CODE -> code;
        };
    }

    /** How much room name and address take, for finding the one who needs most. */
    int length() {
        return String.join("", envelope()).length();
    }
}
