package org.suviaz.imports;

import java.util.Locale;
import java.util.Optional;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/** What a column of a list can mean; the last one means that the column stays in the file. */
public enum ImportField {
    FULL_NAME,
    SURNAME,
    GIVEN,
    PATRONYMIC,
    /** The same names once more, as the other of the two languages spells them. */
    OTHER_SURNAME,
    OTHER_GIVEN,
    OTHER_PATRONYMIC,
    GENDER,
    LETTERS,
    BIRTH,
    PHONE,
    EMAIL,
    /** Settlement, street, house and flat in one text, as far as they are there. */
    FULL_ADDRESS,
    /** Oblast, district or rural council: tells apart settlements of one name. */
    DISTRICT,
    SETTLEMENT,
    STREET,
    HOUSE,
    FLAT,
    POSTAL_CODE,
    ZONE,
    TAGS,
    /** A column of yes and no: who has a yes gets the column's head for a tag. */
    YES_TAG,
    NOTE,
    SOURCE,
    DO_NOT_WRITE,
    /** A column of the organisation's own, kept with the person under its head. */
    OWN,
    LEAVE_OUT;

    /** As it stands in forms and in the database; ends of word keys too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that code; the column is left out for anything unknown, so that a forged code brings in nothing. */
    public static ImportField of(String code) {
        for (ImportField field : values()) {
            if (field.code().equals(code)) {
                return field;
            }
        }
        return LEAVE_OUT;
    }

    /** Whether that caller may fill it in of anybody new; a column of anything else stays in the file. */
    public boolean isFor(Caller caller) {
        return field().map(caller::mostOfNew).orElse(FieldAccess.EDITABLE) == FieldAccess.EDITABLE;
    }

    private Optional<Field> field() {
        return Optional.ofNullable(
                switch (this) {
                    case BIRTH -> Field.BIRTH;
                    case PHONE -> Field.PHONE;
                    case EMAIL -> Field.EMAIL;
                    case FULL_ADDRESS, STREET, HOUSE, FLAT, POSTAL_CODE -> Field.ADDRESS;
                    case NOTE, OWN -> Field.NOTE;
                    default -> null;
                });
    }

    /** The part of a person that it fills; none where the column is not taken. */
    public Optional<ListedPart> part() {
        return Optional.ofNullable(
                switch (this) {
                    case FULL_NAME, SURNAME, GIVEN, PATRONYMIC, OTHER_SURNAME, OTHER_GIVEN, OTHER_PATRONYMIC ->
                        ListedPart.NAMES;
                    case GENDER -> ListedPart.GENDER;
                    case LETTERS -> ListedPart.LETTERS;
                    case BIRTH -> ListedPart.BIRTH;
                    case PHONE -> ListedPart.PHONES;
                    case EMAIL -> ListedPart.EMAIL;
                    case FULL_ADDRESS, DISTRICT, SETTLEMENT, STREET, HOUSE, FLAT, POSTAL_CODE, ZONE ->
                        ListedPart.ADDRESS;
                    case TAGS, YES_TAG -> ListedPart.TAGS;
                    case NOTE -> ListedPart.NOTE;
                    case SOURCE -> ListedPart.SOURCE;
                    case DO_NOT_WRITE -> ListedPart.DO_NOT_WRITE;
                    case OWN, LEAVE_OUT -> null;
                });
    }

    /** Whether it can hold several values, so that one can be put beside what stands. */
    public boolean holdsSeveral() {
        return this == PHONE || this == TAGS || this == YES_TAG || this == NOTE;
    }

    /** The way in which nothing that stands is lost. */
    public FillWay carefulWay() {
        return holdsSeveral() ? FillWay.ADD : FillWay.FILL;
    }

    /** Which sort of values the column holds, where they have to be understood one by one. */
    public Optional<ValueKind> valueKind() {
        return Optional.ofNullable(
                switch (this) {
                    case GENDER -> ValueKind.GENDER;
                    case LETTERS -> ValueKind.LETTERS;
                    case YES_TAG, DO_NOT_WRITE -> ValueKind.YES_NO;
                    default -> null;
                });
    }

    /** Whether several columns may mean it: their values are taken side by side. */
    public boolean severalTimes() {
        return switch (this) {
            case PHONE, TAGS, YES_TAG, NOTE, FULL_ADDRESS, DISTRICT, HOUSE, DO_NOT_WRITE, OWN, LEAVE_OUT -> true;
            default -> false;
        };
    }

    /** Whether a field of the contact form, as problems name it, is filled from this column. */
    boolean fills(String formField) {
        return switch (this) {
            case FULL_NAME -> named(formField, "surname", "given", "patronymic");
            case SURNAME -> formField.startsWith("surname");
            case GIVEN -> formField.startsWith("given");
            case PATRONYMIC -> formField.startsWith("patronymic");
            case PHONE -> formField.startsWith("phone");
            case POSTAL_CODE -> formField.equals("postalCode");
            case FULL_ADDRESS -> named(formField, "settlement", "street", "house", "flat", "postalCode");
            case OTHER_SURNAME, OTHER_GIVEN, OTHER_PATRONYMIC, LEAVE_OUT -> false;
            default -> formField.equals(code());
        };
    }

    private static boolean named(String formField, String... starts) {
        for (String start : starts) {
            if (formField.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
