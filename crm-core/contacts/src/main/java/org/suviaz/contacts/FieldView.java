package org.suviaz.contacts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnField;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/**
 * The fields of one person as the caller gets them: the one place where anything of them is masked or left out. A mask
 * tells that something is there, and too little of it to call, to write to or to go to.
 */
final class FieldView {

    /** Stands for what a mask leaves out. */
    static final String LEFT_OUT = "…";

    private static final String AT = "@";

    private static final Map<String, Field> PARTS = Map.ofEntries(
            Map.entry("phones", Field.PHONE),
            Map.entry("email", Field.EMAIL),
            Map.entry("birth", Field.BIRTH),
            Map.entry("settlement", Field.ADDRESS),
            Map.entry("street", Field.ADDRESS),
            Map.entry("house", Field.ADDRESS),
            Map.entry("flat", Field.ADDRESS),
            Map.entry("postalCode", Field.ADDRESS),
            Map.entry(HouseholdBook.PART, Field.ADDRESS),
            Map.entry("note", Field.NOTE),
            Map.entry(OwnValue.PART, Field.NOTE),
            Map.entry(Channel.LETTER.part(), Field.CONSENT),
            Map.entry(Channel.PHONE.part(), Field.CONSENT),
            Map.entry(Channel.EMAIL.part(), Field.CONSENT),
            Map.entry(Channel.VISIT.part(), Field.CONSENT));

    private final Function<Field, FieldAccess> gives;
    private final Map<Field, FieldAccess> access;

    FieldView(Function<Field, FieldAccess> gives) {
        this.gives = gives;
        Map<Field, FieldAccess> all = new TreeMap<>();
        for (Field field : Field.values()) {
            all.put(field, gives.apply(field));
        }
        access = Collections.unmodifiableMap(all);
    }

    static FieldView of(Caller caller, Contact person) {
        return new FieldView(field -> caller.field(field, person));
    }

    static FieldView of(Caller caller, ContactLine line) {
        return new FieldView(field -> caller.field(field, line.zoneNumber(), line.createdBy(), line.createdAt()));
    }

    /** As for a person who is not there. */
    static FieldView nothing() {
        return new FieldView(field -> FieldAccess.HIDDEN);
    }

    Map<Field, FieldAccess> access() {
        return access;
    }

    /** The same with these fields of the organisation's own. */
    Map<Field, FieldAccess> access(Collection<Field> own) {
        Map<Field, FieldAccess> all = new TreeMap<>(access);
        own.forEach(field -> all.put(field, gives.apply(field)));
        return Collections.unmodifiableMap(all);
    }

    /** Whether nothing of what every person has is kept from the caller who changes this one. */
    boolean editsAll() {
        return access.values().stream().allMatch(FieldAccess.EDITABLE::equals);
    }

    boolean shows(Field field) {
        return access(field).atLeast(FieldAccess.MASKED);
    }

    boolean reads(Field field) {
        return access(field).atLeast(FieldAccess.VISIBLE);
    }

    boolean edits(Field field) {
        return access(field) == FieldAccess.EDITABLE;
    }

    private FieldAccess access(Field field) {
        return field.isOwn() ? gives.apply(field) : access.get(field);
    }

    /** The numbers for the eye, of +375291234567. */
    List<String> phones(List<String> numbers) {
        return shows(Field.PHONE)
                ? numbers.stream()
                        .map(number -> text(Field.PHONE, Phones.written(number), all -> Phones.masked(number)))
                        .toList()
                : List.of();
    }

    /** A number in a list: masked there for everybody. */
    String listedPhone(String number) {
        return shows(Field.PHONE) ? Phones.masked(number) : "";
    }

    /** Masked: its first letter and the last part of the domain. */
    String email(String address) {
        return text(Field.EMAIL, address, FieldView::maskedEmail);
    }

    /** Masked: the year alone. */
    String birth(BirthDate birth) {
        return text(Field.BIRTH, birth.written(), all -> birth.year() == null ? "" : String.valueOf(birth.year()));
    }

    /**
     * Anything of an address below the settlement. Masked: that there is one; not even the street, for in a village name
     * and street lead to the door.
     */
    String address(String part) {
        return text(Field.ADDRESS, part, all -> LEFT_OUT);
    }

    /** Masked: that there is one. */
    String note(String note) {
        return text(Field.NOTE, note, all -> LEFT_OUT);
    }

    /** Masked: the answers alone, so that nobody is bothered who refused. */
    Map<Channel, Consent> consents(Map<Channel, Consent> kept) {
        if (!shows(Field.CONSENT)) {
            return Map.of();
        }
        Map<Channel, Consent> told = new TreeMap<>(kept);
        told.replaceAll((channel, said) -> reads(Field.CONSENT) ? said : said.masked());
        return told;
    }

    /** What lists said in columns of their own: as notes are. Masked: below which heads there is something. */
    List<OwnValue> own(List<OwnValue> kept) {
        return shows(Field.NOTE)
                ? kept.stream()
                        .map(one -> new OwnValue(one.head(), note(one.value())))
                        .toList()
                : List.of();
    }

    /** What is kept in a field of the organisation's own. Masked: of a phone and a day as of those that all people have. */
    String value(OwnField field, String kept) {
        return text(field.field(), kept, all -> switch (field.kind()) {
            case PHONE -> Phones.masked(all);
            case DATE -> all.substring(0, "2000".length());
            default -> LEFT_OUT;
        });
    }

    /** A settlement that the dictionary knows goes with the zone; a text that it does not know may be a whole address. */
    String town(Integer settlementId, String town) {
        return settlementId != null || reads(Field.ADDRESS) ? town : "";
    }

    /** A change of the journal; nothing of a field that is hidden. The zone's name is not this one's business. */
    Optional<HistoryRow> change(HistoryRow kept) {
        Optional<Field> field = field(kept.field());
        if (field.isEmpty()) {
            return Optional.of(kept);
        }
        return shows(field.get())
                ? Optional.of(kept.with(changed(field.get(), kept.before()), changed(field.get(), kept.after())))
                : Optional.empty();
    }

    /** The same of a change in a field of the organisation's own. */
    Optional<HistoryRow> change(OwnField field, HistoryRow kept) {
        return shows(field.field())
                ? Optional.of(kept.with(value(field, kept.before()), value(field, kept.after())))
                : Optional.empty();
    }

    private String changed(Field field, String value) {
        return switch (field.name()) {
            case "PHONE" -> String.join(", ", phones(Phones.split(value)));
            case "EMAIL" -> email(value);
            case "BIRTH" -> text(field, value, all -> all.substring(Math.max(0, all.length() - "2000".length())));
            case "CONSENT" -> text(field, value, all -> Consent.of(all).masked().code());
            default -> text(field, value, all -> LEFT_OUT);
        };
    }

    /** The parts whose field is not there at all: of {@link ContactForm}, what lists brought, and these own fields. */
    Set<String> hiddenParts(Collection<OwnField> own) {
        return Stream.concat(
                        PARTS.keySet().stream().filter(part -> !shows(PARTS.get(part))),
                        own.stream().filter(field -> !shows(field.field())).map(field -> ValuePart.of(field.id())))
                .collect(Collectors.toSet());
    }

    /**
     * The field of a part of {@link ContactForm}, or of a value of an own field or one that a list brought; the settlement's text counts as
     * address, for it may hold a whole one.
     */
    static Optional<Field> field(String part) {
        return ValuePart.field(part)
                .map(Field::own)
                .or(() -> Optional.ofNullable(PARTS.get(OwnValue.head(part).isPresent() ? OwnValue.PART : part)));
    }

    private String text(Field field, String whole, UnaryOperator<String> mask) {
        if (whole.isEmpty() || !shows(field)) {
            return "";
        }
        return reads(field) ? whole : mask.apply(whole);
    }

    private static String maskedEmail(String address) {
        int at = address.indexOf(AT);
        int dot = address.lastIndexOf('.');
        String first = address.substring(0, address.offsetByCodePoints(0, 1));
        return at < 1 || dot < at ? LEFT_OUT : first + LEFT_OUT + AT + LEFT_OUT + address.substring(dot);
    }
}
