package org.suviaz.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.contacts.ValuePart;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/**
 * What a column of a list can mean: a part that every person has, a field of the organisation's own, or nothing, so that the
 * column stays in the file.
 *
 * @param kind of the organisation's own field when the column was looked at; null of the others
 */
public record ImportField(String name, OwnKind kind) {

    public static final ImportField FULL_NAME = new ImportField("FULL_NAME", null);
    public static final ImportField SURNAME = new ImportField("SURNAME", null);
    public static final ImportField GIVEN = new ImportField("GIVEN", null);
    public static final ImportField PATRONYMIC = new ImportField("PATRONYMIC", null);

    /** The same names once more, as the other of the two languages spells them. */
    public static final ImportField OTHER_SURNAME = new ImportField("OTHER_SURNAME", null);

    public static final ImportField OTHER_GIVEN = new ImportField("OTHER_GIVEN", null);
    public static final ImportField OTHER_PATRONYMIC = new ImportField("OTHER_PATRONYMIC", null);
    public static final ImportField GENDER = new ImportField("GENDER", null);
    public static final ImportField LETTERS = new ImportField("LETTERS", null);
    public static final ImportField BIRTH = new ImportField("BIRTH", null);
    public static final ImportField PHONE = new ImportField("PHONE", null);
    public static final ImportField EMAIL = new ImportField("EMAIL", null);

    /** Settlement, street, house and flat in one text, as far as they are there. */
    public static final ImportField FULL_ADDRESS = new ImportField("FULL_ADDRESS", null);

    /** Oblast, district or rural council: tells apart settlements of one name. */
    public static final ImportField DISTRICT = new ImportField("DISTRICT", null);

    public static final ImportField SETTLEMENT = new ImportField("SETTLEMENT", null);
    public static final ImportField STREET = new ImportField("STREET", null);
    public static final ImportField HOUSE = new ImportField("HOUSE", null);
    public static final ImportField FLAT = new ImportField("FLAT", null);
    public static final ImportField POSTAL_CODE = new ImportField("POSTAL_CODE", null);
    public static final ImportField ZONE = new ImportField("ZONE", null);
    public static final ImportField TAGS = new ImportField("TAGS", null);

    /** A column of yes and no: who has a yes gets the column's head for a tag. */
    public static final ImportField YES_TAG = new ImportField("YES_TAG", null);

    public static final ImportField NOTE = new ImportField("NOTE", null);
    public static final ImportField SOURCE = new ImportField("SOURCE", null);
    public static final ImportField DO_NOT_WRITE = new ImportField("DO_NOT_WRITE", null);

    /** Columns of yes and no: whether the person agreed to be reached in that way. */
    public static final ImportField CONSENT_LETTER = new ImportField("CONSENT_LETTER", null);

    public static final ImportField CONSENT_PHONE = new ImportField("CONSENT_PHONE", null);
    public static final ImportField CONSENT_EMAIL = new ImportField("CONSENT_EMAIL", null);
    public static final ImportField CONSENT_VISIT = new ImportField("CONSENT_VISIT", null);

    /** A column of the organisation's own, kept with the person under its head. */
    public static final ImportField OWN = new ImportField("OWN", null);

    public static final ImportField LEAVE_OUT = new ImportField("LEAVE_OUT", null);

    private static final String CONSENT = "CONSENT_";
    private static final Pattern OWN_CODE = Pattern.compile("(own_[1-9]\\d{0,8})_([a-z_]{4,9})");

    /** All but the fields of the organisation's own, in their order; the last one leaves the column out. */
    public static List<ImportField> standing() {
        return List.of(
                FULL_NAME,
                SURNAME,
                GIVEN,
                PATRONYMIC,
                OTHER_SURNAME,
                OTHER_GIVEN,
                OTHER_PATRONYMIC,
                GENDER,
                LETTERS,
                BIRTH,
                PHONE,
                EMAIL,
                FULL_ADDRESS,
                DISTRICT,
                SETTLEMENT,
                STREET,
                HOUSE,
                FLAT,
                POSTAL_CODE,
                ZONE,
                TAGS,
                YES_TAG,
                NOTE,
                SOURCE,
                DO_NOT_WRITE,
                CONSENT_LETTER,
                CONSENT_PHONE,
                CONSENT_EMAIL,
                CONSENT_VISIT,
                OWN,
                LEAVE_OUT);
    }

    /** That field of the organisation's own. */
    public static ImportField own(OwnField field) {
        return new ImportField(field.field().name(), field.kind());
    }

    /** The number of the organisation's own field; nothing of the others. */
    public Optional<Integer> ownId() {
        return kind == null ? Optional.empty() : new Field(name).ownId();
    }

    /** As it stands in forms and in the database; ends of word keys too. */
    public String code() {
        String code = name.toLowerCase(Locale.ROOT);
        return kind == null ? code : code + "_" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The field of that code; the column is left out for anything unknown, so that a forged code brings in nothing. */
    public static ImportField of(String code) {
        return standing().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .or(() -> own(code))
                .orElse(LEAVE_OUT);
    }

    private static Optional<ImportField> own(String code) {
        Matcher own = OWN_CODE.matcher(code);
        return own.matches()
                ? Stream.of(OwnKind.values())
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(own.group(2)))
                        .map(kind -> new ImportField(own.group(1).toUpperCase(Locale.ROOT), kind))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether that caller may fill it in of anybody new; a column of anything else stays in the file. */
    public boolean isFor(Caller caller) {
        return field().map(caller::mostOfNew).orElse(FieldAccess.EDITABLE) == FieldAccess.EDITABLE;
    }

    private Optional<Field> field() {
        return ownId().map(Field::own)
                .or(() -> Optional.ofNullable(
                        switch (name) {
                            case "BIRTH" -> Field.BIRTH;
                            case "PHONE" -> Field.PHONE;
                            case "EMAIL" -> Field.EMAIL;
                            case "FULL_ADDRESS", "STREET", "HOUSE", "FLAT", "POSTAL_CODE" -> Field.ADDRESS;
                            case "NOTE", "OWN" -> Field.NOTE;
                            case "DO_NOT_WRITE" -> Field.CONSENT;
                            default -> channel().map(one -> Field.CONSENT).orElse(null);
                        }));
    }

    /** The way of reaching people of which the column says whether they agreed to it; nothing of other columns. */
    Optional<Channel> channel() {
        return Stream.of(Channel.values())
                .filter(one -> name.equals(CONSENT + one))
                .findFirst();
    }

    static ImportField consent(Channel channel) {
        return new ImportField(CONSENT + channel, null);
    }

    /** The part of a person that it fills; none where the column is not taken. */
    public Optional<ListedPart> part() {
        return Optional.ofNullable(
                switch (name) {
                    case "FULL_NAME",
                            "SURNAME",
                            "GIVEN",
                            "PATRONYMIC",
                            "OTHER_SURNAME",
                            "OTHER_GIVEN",
                            "OTHER_PATRONYMIC" -> ListedPart.NAMES;
                    case "GENDER" -> ListedPart.GENDER;
                    case "LETTERS" -> ListedPart.LETTERS;
                    case "BIRTH" -> ListedPart.BIRTH;
                    case "PHONE" -> ListedPart.PHONES;
                    case "EMAIL" -> ListedPart.EMAIL;
                    case "FULL_ADDRESS", "DISTRICT", "SETTLEMENT", "STREET", "HOUSE", "FLAT", "POSTAL_CODE", "ZONE" ->
                        ListedPart.ADDRESS;
                    case "TAGS", "YES_TAG" -> ListedPart.TAGS;
                    case "NOTE" -> ListedPart.NOTE;
                    case "SOURCE" -> ListedPart.SOURCE;
                    case "DO_NOT_WRITE" -> ListedPart.DO_NOT_WRITE;
                    default -> channel().map(one -> ListedPart.CONSENTS).orElse(null);
                });
    }

    /** Whether it is taken at all. */
    public boolean isTaken() {
        return kind != null || part().isPresent();
    }

    /** Whether it can hold several values, so that one can be put beside what stands. */
    public boolean holdsSeveral() {
        return kind == OwnKind.CHOICES
                || kind == OwnKind.LONG_TEXT
                || List.of(PHONE, TAGS, YES_TAG, NOTE).contains(this);
    }

    /** The way in which nothing that stands is lost. */
    public FillWay carefulWay() {
        return holdsSeveral() ? FillWay.ADD : FillWay.FILL;
    }

    /** Which sort of values the column holds, where they have to be understood one by one. */
    public Optional<ValueKind> valueKind() {
        if (kind != null) {
            return ValueKind.of(kind);
        }
        return Optional.ofNullable(
                switch (name) {
                    case "GENDER" -> ValueKind.GENDER;
                    case "LETTERS" -> ValueKind.LETTERS;
                    case "YES_TAG", "DO_NOT_WRITE" -> ValueKind.YES_NO;
                    default -> channel().map(one -> ValueKind.YES_NO).orElse(null);
                });
    }

    /** Whether several columns may mean it: their values are taken side by side. */
    public boolean severalTimes() {
        return switch (name) {
            case "PHONE",
                    "TAGS",
                    "YES_TAG",
                    "NOTE",
                    "FULL_ADDRESS",
                    "DISTRICT",
                    "HOUSE",
                    "DO_NOT_WRITE",
                    "OWN",
                    "LEAVE_OUT" -> true;
            default -> false;
        };
    }

    /** Whether a field of the contact form, as problems name it, is filled from this column. */
    boolean fills(String formField) {
        if (kind != null) {
            return ValuePart.field(formField).equals(ownId());
        }
        return switch (name) {
            case "FULL_NAME" -> named(formField, "surname", "given", "patronymic");
            case "SURNAME" -> formField.startsWith("surname");
            case "GIVEN" -> formField.startsWith("given");
            case "PATRONYMIC" -> formField.startsWith("patronymic");
            case "PHONE" -> formField.startsWith("phone");
            case "POSTAL_CODE" -> formField.equals("postalCode");
            case "FULL_ADDRESS" -> named(formField, "settlement", "street", "house", "flat", "postalCode");
            case "DO_NOT_WRITE" -> formField.equals(Channel.LETTER.part());
            case "OTHER_SURNAME", "OTHER_GIVEN", "OTHER_PATRONYMIC", "LEAVE_OUT" -> false;
            default -> formField.equals(channel().map(Channel::part).orElseGet(this::code));
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
