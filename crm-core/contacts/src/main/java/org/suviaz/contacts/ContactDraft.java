package org.suviaz.contacts;

import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** Fills a {@link ContactForm} part by part; what is not named stays empty. */
public final class ContactDraft {

    private Long id;
    private Integer version;
    private String saveKey;
    private String surnameBe = "";
    private String givenBe = "";
    private String patronymicBe = "";
    private String surnameRu = "";
    private String givenRu = "";
    private String patronymicRu = "";
    private Gender gender;
    private Language letters;
    private String birth = "";
    private List<String> phones = List.of();
    private String email = "";
    private String zone;
    private String zoneWithoutPlace;
    private String settlement = "";
    private Integer settlementId;
    private String street = "";
    private boolean askStreet;
    private String house = "";
    private String flat = "";
    private String postalCode = "";
    private Map<Channel, SaidConsent> consents = Map.of();
    private List<String> tags = List.of();
    private String note = "";
    private String source = "";
    private Map<Integer, String> fields = Map.of();

    public ContactDraft() {}

    ContactDraft(ContactForm form) {
        this.id = form.id();
        this.version = form.version();
        this.saveKey = form.saveKey();
        this.surnameBe = form.surnameBe();
        this.givenBe = form.givenBe();
        this.patronymicBe = form.patronymicBe();
        this.surnameRu = form.surnameRu();
        this.givenRu = form.givenRu();
        this.patronymicRu = form.patronymicRu();
        this.gender = form.gender();
        this.letters = form.letters();
        this.birth = form.birth();
        this.phones = form.phones();
        this.email = form.email();
        this.zone = form.zone();
        this.zoneWithoutPlace = form.zoneWithoutPlace();
        this.settlement = form.settlement();
        this.settlementId = form.settlementId();
        this.street = form.street();
        this.askStreet = form.askStreet();
        this.house = form.house();
        this.flat = form.flat();
        this.postalCode = form.postalCode();
        this.consents = form.consents();
        this.tags = form.tags();
        this.note = form.note();
        this.source = form.source();
        this.fields = form.fields();
    }

    public ContactDraft id(Long id, Integer version) {
        this.id = id;
        this.version = version;
        return this;
    }

    public ContactDraft saveKey(String saveKey) {
        this.saveKey = saveKey;
        return this;
    }

    /** The name as written in Belarusian. */
    public ContactDraft be(String surnameBe, String givenBe, String patronymicBe) {
        this.surnameBe = surnameBe;
        this.givenBe = givenBe;
        this.patronymicBe = patronymicBe;
        return this;
    }

    /** The name as written in Russian. */
    public ContactDraft ru(String surnameRu, String givenRu, String patronymicRu) {
        this.surnameRu = surnameRu;
        this.givenRu = givenRu;
        this.patronymicRu = patronymicRu;
        return this;
    }

    public ContactDraft gender(Gender gender) {
        this.gender = gender;
        return this;
    }

    public ContactDraft letters(Language letters) {
        this.letters = letters;
        return this;
    }

    public ContactDraft birth(String birth) {
        this.birth = birth;
        return this;
    }

    public ContactDraft phones(String... phones) {
        this.phones = List.of(phones);
        return this;
    }

    public ContactDraft email(String email) {
        this.email = email;
        return this;
    }

    public ContactDraft zone(String zone) {
        this.zone = zone;
        return this;
    }

    /** The zone of somebody whose address names no place. */
    public ContactDraft zoneWithoutPlace(String zoneWithoutPlace) {
        this.zoneWithoutPlace = zoneWithoutPlace;
        return this;
    }

    public ContactDraft settlement(String settlement) {
        this.settlement = settlement;
        return this;
    }

    /** The settlement that was picked for the text. */
    public ContactDraft settlementId(Integer settlementId) {
        this.settlementId = settlementId;
        return this;
    }

    /** Whether a text that fits several streets is to be asked about. */
    public ContactDraft askStreet(boolean askStreet) {
        this.askStreet = askStreet;
        return this;
    }

    public ContactDraft street(String street, String house, String flat) {
        this.street = street;
        this.house = house;
        this.flat = flat;
        return this;
    }

    public ContactDraft postalCode(String postalCode) {
        this.postalCode = postalCode;
        return this;
    }

    /** What was said of each way of reaching the person. */
    public ContactDraft consents(Map<Channel, SaidConsent> consents) {
        this.consents = consents;
        return this;
    }

    public ContactDraft tags(String... tags) {
        this.tags = List.of(tags);
        return this;
    }

    public ContactDraft note(String note) {
        this.note = note;
        return this;
    }

    public ContactDraft source(String source) {
        this.source = source;
        return this;
    }

    /** What stands in fields of the organisation's own, by their numbers. */
    public ContactDraft fields(Map<Integer, String> fields) {
        this.fields = fields;
        return this;
    }

    public ContactForm form() {
        return new ContactForm(
                id,
                version,
                saveKey,
                surnameBe,
                givenBe,
                patronymicBe,
                surnameRu,
                givenRu,
                patronymicRu,
                gender,
                letters,
                birth,
                phones,
                email,
                zone,
                zoneWithoutPlace,
                settlement,
                settlementId,
                street,
                askStreet,
                house,
                flat,
                postalCode,
                consents,
                tags,
                note,
                source,
                fields);
    }
}
