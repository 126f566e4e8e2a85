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
    BIRTH,
    PHONE,
    EMAIL,
    SETTLEMENT,
    STREET,
    HOUSE,
    FLAT,
    POSTAL_CODE,
    ZONE,
    TAGS,
    NOTE,
    SOURCE,
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
                    case STREET, HOUSE, FLAT, POSTAL_CODE -> Field.ADDRESS;
                    case NOTE -> Field.NOTE;
                    default -> null;
                });
    }

    /** The part of a person that it fills. */
    Optional<ListedPart> part() {
        return Optional.ofNullable(
                switch (this) {
                    case FULL_NAME, SURNAME, GIVEN, PATRONYMIC -> ListedPart.NAMES;
                    case BIRTH -> ListedPart.BIRTH;
                    case PHONE -> ListedPart.PHONES;
                    case EMAIL -> ListedPart.EMAIL;
                    case SETTLEMENT, STREET, HOUSE, FLAT, POSTAL_CODE, ZONE -> ListedPart.ADDRESS;
                    case TAGS -> ListedPart.TAGS;
                    case NOTE -> ListedPart.NOTE;
                    case SOURCE -> ListedPart.SOURCE;
                    case LEAVE_OUT -> null;
                });
    }

    /** What becomes of a value where the person is there, unless somebody wants it otherwise. */
    FillWay usualWay() {
        return this == PHONE || this == TAGS || this == NOTE ? FillWay.ADD : FillWay.FILL;
    }

    /** Whether several columns may mean it: their values are taken side by side. */
    public boolean severalTimes() {
        return this == PHONE || this == TAGS || this == NOTE || this == LEAVE_OUT;
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
            case LEAVE_OUT -> false;
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
