package org.suviaz.bulk;

import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.EditablePerson;
import org.suviaz.fields.OwnField;
import org.suviaz.security.roles.Field;

/**
 * A column of a list that is edited as a whole.
 *
 * @param code phones, email, birth, tags, note, or f with the number of a field of the organisation's own
 * @param own that field; null of the others
 */
public record EditColumn(String code, OwnField own) {

    static final String PHONES = "phones";
    static final String EMAIL = "email";
    static final String BIRTH = "birth";
    static final String TAGS = "tags";
    static final String NOTE = "note";

    private static final String OWN = "f";
    private static final String BETWEEN = ", ";
    private static final Map<String, Field> FIELDS =
            Map.of(PHONES, Field.PHONE, EMAIL, Field.EMAIL, BIRTH, Field.BIRTH, NOTE, Field.NOTE);

    static EditColumn of(String code) {
        return new EditColumn(code, null);
    }

    static EditColumn of(OwnField own) {
        return new EditColumn(OWN + own.id(), own);
    }

    /** Under which roles say how much of it they give; nothing where every writer may write it. */
    Optional<Field> field() {
        return own == null ? Optional.ofNullable(FIELDS.get(code)) : Optional.of(own.field());
    }

    /** Whether the caller may write it of that person. */
    public boolean isWritten(EditablePerson person) {
        return person.mine() && field().map(person.fields()::contains).orElse(true);
    }

    /** By what it is typed: line, area, select or ticks. */
    public String shape() {
        if (own == null) {
            return code.equals(NOTE) ? "area" : "line";
        }
        return switch (own.kind()) {
            case LONG_TEXT -> "area";
            case CHOICE, SCALE, YES_NO -> "select";
            case CHOICES -> "ticks";
            default -> "line";
        };
    }

    /** What of a person stands there. */
    public String text(ContactForm form) {
        return switch (code) {
            case PHONES -> String.join(BETWEEN, form.phones());
            case EMAIL -> form.email();
            case BIRTH -> form.birth();
            case TAGS -> String.join(BETWEEN, form.tags());
            case NOTE -> form.note();
            default -> form.fields().getOrDefault(own.id(), "");
        };
    }

    /** Puts what was typed into the form; what is typed in a field of the organisation's own is gathered. */
    void lay(String typed, ContactDraft form, Map<Integer, String> fields) {
        switch (code) {
            case PHONES -> form.phones(typed);
            case EMAIL -> form.email(typed);
            case BIRTH -> form.birth(typed);
            case TAGS -> form.tags(typed);
            case NOTE -> form.note(typed);
            default -> fields.put(own.id(), typed);
        }
    }

    /** Whether a problem with that input is one with this column. */
    boolean holds(String input) {
        return input.equals(code)
                || code.equals(PHONES) && input.matches("phone\\d")
                || own != null && input.equals("own" + own.id());
    }
}
