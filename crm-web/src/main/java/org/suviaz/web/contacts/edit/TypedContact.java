package org.suviaz.web.contacts.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.contacts.ValuePart;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.places.PlaceId;

/**
 * A person as it stands in the inputs: text by field name, exactly as typed, so that nothing typed is lost while
 * something of it is wrong.
 */
public class TypedContact {

    private static final String SAVE_KEY = "[0-9a-f-]{36}";
    /** What stands for a street's name where the text is to be kept as it is. */
    static final String AS_WRITTEN = "asWritten";

    private static final String UNASKED = "UNASKED";
    private static final String BETWEEN = ",";
    private static final List<String> PHONES = List.of("phone1", "phone2", "phone3");

    private final Map<String, String> text = new HashMap<>();
    /** What is ticked of several choices, by the name of the field; a list or an array, as Faces has it. */
    private final Map<String, Object> ticked = new HashMap<>();

    private List<String> known = new ArrayList<>();

    /** The inputs of text, by the name of the field. */
    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Object> getTicked() {
        return ticked;
    }

    /** The ticked ones of the organisation's tags. */
    public List<String> getKnown() {
        return known;
    }

    public void setKnown(List<String> ticked) {
        known = ticked;
    }

    /** Whether nobody is known yet whom this would change. */
    boolean isNew() {
        return !said("id");
    }

    /** Fills the inputs with what is kept about somebody. */
    static TypedContact of(ContactForm form) {
        TypedContact typed = new TypedContact();
        typed.put("id", form.id());
        typed.put("version", form.version());
        typed.put("saveKey", form.saveKey());
        typed.name("Be", form.surnameBe(), form.givenBe(), form.patronymicBe());
        typed.name("Ru", form.surnameRu(), form.givenRu(), form.patronymicRu());
        typed.put("gender", form.gender());
        typed.put("letters", form.letters());
        typed.put("birth", form.birth());
        for (int i = 0; i < Math.min(PHONES.size(), form.phones().size()); i++) {
            typed.put(PHONES.get(i), form.phones().get(i));
        }
        typed.put("email", form.email());
        typed.address(form);
        typed.put("note", form.note());
        typed.put("source", form.source());
        typed.known = new ArrayList<>(form.tags());
        typed.consents(form.consents());
        form.fields().forEach(typed::own);
        return typed;
    }

    /** Fills the inputs of fields of the organisation's own with the standard of each. */
    void standards(List<OwnField> own) {
        own.forEach(field -> own(field.id(), ValueText.typed(field, field.standard())));
    }

    /** The numbers of the choices that stand in that field, however it is typed. */
    Stream<String> chosen(String field) {
        return said(field) ? Stream.of(text.get(field).split(BETWEEN)) : ticks(field);
    }

    private Stream<String> ticks(String field) {
        Object of = ticked.get(field);
        Stream<?> all = of instanceof Object[] array
                ? Stream.of(array)
                : of instanceof List<?> list ? list.stream() : Stream.of();
        return all.map(String::valueOf);
    }

    private void own(int field, String value) {
        put(ValuePart.input(field), value);
        ticked.put(ValuePart.input(field), value.isEmpty() ? List.of() : List.of(value.split(BETWEEN)));
    }

    private Map<Integer, String> own(List<OwnField> fields) {
        return fields.stream().collect(Collectors.toMap(OwnField::id, this::own));
    }

    private String own(OwnField field) {
        String input = ValuePart.input(field.id());
        return field.kind() == OwnKind.CHOICES
                ? ticks(input).collect(Collectors.joining(BETWEEN))
                : said(input) ? text.get(input) : "";
    }

    /** The part that stays from one person of a pile to the next. */
    TypedContact next(String saveKey) {
        TypedContact next = new TypedContact();
        for (String field : List.of("zone", "settlement", "settlementId", "street", "source")) {
            next.put(field, text.get(field));
        }
        next.put("saveKey", saveKey);
        next.consents(Map.of());
        return next;
    }

    /**
     * What the door is asked to save.
     *
     * @param own the fields of the organisation's own that can be typed
     * @throws NotThere where a hidden number or the save key is none: the form was not ours
     */
    ContactForm form(List<OwnField> own) {
        return new ContactDraft()
                .id(number("id"), version())
                .saveKey(saveKey())
                .be(text.get("surnameBe"), text.get("givenBe"), text.get("patronymicBe"))
                .ru(text.get("surnameRu"), text.get("givenRu"), text.get("patronymicRu"))
                .gender(said("gender") ? Gender.valueOf(text.get("gender")) : null)
                .letters(said("letters") ? Language.of(text.get("letters")) : null)
                .birth(text.get("birth"))
                .phones(PHONES.stream()
                        .map(phone -> said(phone) ? text.get(phone) : "")
                        .toArray(String[]::new))
                .email(text.get("email"))
                .zone(zone())
                .settlement(text.get("settlement"))
                .settlementId(settlementId())
                .street(text.get("street"), text.get("house"), text.get("flat"))
                .askStreet(!AS_WRITTEN.equals(text.get("streetId")))
                .postalCode(text.get("postalCode"))
                .consents(consents())
                .tags(tags().toArray(String[]::new))
                .note(text.get("note"))
                .source(text.get("source"))
                .fields(own(own))
                .form();
    }

    private void consents(Map<Channel, SaidConsent> said) {
        for (Channel channel : Channel.values()) {
            SaidConsent one = said.get(channel);
            put(channel.part(), one == null ? UNASKED : one.answer());
            put(channel.dayInput(), one == null ? "" : one.day());
            put(channel.sourceInput(), one == null ? "" : one.source());
        }
    }

    private Map<Channel, SaidConsent> consents() {
        Map<Channel, SaidConsent> said = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            if (said(channel.part()) && !UNASKED.equals(text.get(channel.part()))) {
                said.put(channel, consent(channel));
            }
        }
        return said;
    }

    private SaidConsent consent(Channel channel) {
        return new SaidConsent(
                ConsentAnswer.valueOf(text.get(channel.part())),
                text.get(channel.dayInput()),
                said(channel.sourceInput()) ? ConsentSource.valueOf(text.get(channel.sourceInput())) : null);
    }

    private void name(String spelling, String surname, String given, String patronymic) {
        put("surname" + spelling, surname);
        put("given" + spelling, given);
        put("patronymic" + spelling, patronymic);
    }

    private void address(ContactForm form) {
        put("zone", form.zone());
        put("settlement", form.settlement());
        put("settlementId", form.settlementId());
        put("street", form.street());
        put("house", form.house());
        put("flat", form.flat());
        put("postalCode", form.postalCode());
    }

    private List<String> tags() {
        Set<String> all = new LinkedHashSet<>(known);
        if (said("tags")) {
            Arrays.stream(text.get("tags").split(","))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** The id where the name still fits it, else the name; the name is not asked for where a select offers the ids. */
    private String zone() {
        String name = text.get("zoneName");
        boolean typedOver = name != null && (name.isBlank() || !said("zone"));
        return typedOver ? name : text.get("zone");
    }

    /** Negative ones are places without a number of their own in the world's list. */
    private Integer settlementId() {
        if (!said("settlementId")) {
            return null;
        }
        return PlaceId.of(text.get("settlementId")).orElseThrow(NotThere::new);
    }

    private Long number(String field) {
        return said(field) ? AskedNumber.of(text.get(field)) : null;
    }

    private String saveKey() {
        String key = text.get("saveKey");
        if (key == null || !key.matches(SAVE_KEY)) {
            throw new NotThere();
        }
        return key;
    }

    private Integer version() {
        Long version = number("version");
        return version == null ? null : Integer.valueOf((int) Math.min(Integer.MAX_VALUE, version));
    }

    private boolean said(String field) {
        return text.get(field) != null && !text.get(field).isBlank();
    }

    private void put(String field, Object value) {
        text.put(field, value == null ? null : value.toString());
    }
}
