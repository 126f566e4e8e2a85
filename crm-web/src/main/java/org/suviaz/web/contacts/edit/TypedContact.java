package org.suviaz.web.contacts.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
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

    private static final List<String> PHONES = List.of("phone1", "phone2", "phone3");

    private final Map<String, String> text = new HashMap<>();
    private List<String> known = new ArrayList<>();
    private boolean doNotWrite;

    /** The inputs of text, by the name of the field. */
    public Map<String, String> getText() {
        return text;
    }

    /** The ticked ones of the organisation's tags. */
    public List<String> getKnown() {
        return known;
    }

    public void setKnown(List<String> ticked) {
        known = ticked;
    }

    public boolean isDoNotWrite() {
        return doNotWrite;
    }

    public void setDoNotWrite(boolean asked) {
        doNotWrite = asked;
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
        typed.doNotWrite = form.doNotWrite();
        return typed;
    }

    /** The part that stays from one person of a pile to the next. */
    TypedContact next(String saveKey) {
        TypedContact next = new TypedContact();
        for (String field : List.of("zone", "settlement", "settlementId", "street", "source")) {
            next.put(field, text.get(field));
        }
        next.put("saveKey", saveKey);
        return next;
    }

    /**
     * What the door is asked to save.
     *
     * @throws NotThere where a hidden number or the save key is none: the form was not ours
     */
    ContactForm form() {
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
                .doNotWrite(doNotWrite)
                .tags(tags().toArray(String[]::new))
                .note(text.get("note"))
                .source(text.get("source"))
                .form();
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
