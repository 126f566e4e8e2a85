package org.suviaz.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.suviaz.security.roles.Field;

/** One column of the sheet, on the screen and on paper alike: the order is that of both. */
public enum EntryColumn {
    SURNAME(7, null, false, "surnameBe", "surnameRu"),
    GIVEN(6, null, false, "givenBe", "givenRu"),
    PATRONYMIC(7, null, false, "patronymicBe", "patronymicRu"),
    SETTLEMENT(6, null, true, "settlement"),
    STREET(7, Field.ADDRESS, true, "street"),
    HOUSE(4, Field.ADDRESS, false, "house"),
    FLAT(3, Field.ADDRESS, false, "flat"),
    PHONE(7, Field.PHONE, false, "phone1", "phone2", "phone3"),
    BIRTH(5, Field.BIRTH, false, "birth"),
    /** No letters to this person: a tick, not a text. */
    MUTE(4, Field.CONSENT, false, "consentLetter", "consentLetterDay"),
    SOURCE(6, null, true, "source"),
    ZONE(5, null, true, "zone");

    private final int width;
    private final Field field;
    private final boolean carried;
    private final Set<String> inputs;

    EntryColumn(int width, Field field, boolean carried, String... inputs) {
        this.width = width;
        this.field = field;
        this.carried = carried;
        this.inputs = Set.of(inputs);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How wide it is, measured by the others. */
    public int width() {
        return width;
    }

    /** Whether an empty cell takes the text of the row before. */
    public boolean carried() {
        return carried;
    }

    public boolean ticked() {
        return this == MUTE;
    }

    /** What a role may keep it back by; nothing where whoever adds people fills it in. */
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** Where a problem of that input of a person's form is shown; without a column of its own, at the surname. */
    static EntryColumn of(String input) {
        return Arrays.stream(values())
                .filter(column -> column.inputs.contains(input))
                .findFirst()
                .orElse(SURNAME);
    }
}
