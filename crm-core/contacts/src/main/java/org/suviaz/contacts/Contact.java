package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.scope.CountedEntity;

/** A person: names as written, the numbers by which they are found, the address and what was agreed. */
@Entity
@DynamicUpdate // a column that a save did not touch must not undo what the rebuild of the keys wrote meanwhile
@Table(name = "contact")
class Contact extends CountedEntity {

    private static final int IDS_AT_ONCE = 1000;
    private static final int SORT_KEY = 40;
    private static final int ADDRESS_KEY = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = IDS_AT_ONCE)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "save_key")
    private String saveKey;

    @Column(name = "surname_be", nullable = false)
    private String surnameBe;

    @Column(name = "given_be", nullable = false)
    private String givenBe;

    @Column(name = "patronymic_be", nullable = false)
    private String patronymicBe;

    @Column(name = "surname_ru", nullable = false)
    private String surnameRu;

    @Column(name = "given_ru", nullable = false)
    private String givenRu;

    @Column(name = "patronymic_ru", nullable = false)
    private String patronymicRu;

    @Column(name = "sid")
    private Integer surnameNumber;

    /** Where the other spelling folds to another key. */
    @Column(name = "sid2")
    private Integer otherSurnameNumber;

    @Column(name = "fid")
    private Integer givenNumber;

    @Column(name = "fid2")
    private Integer otherGivenNumber;

    @Column(name = "stid")
    private Integer streetNumber;

    /** Made by the database as {@link MatchKeys} makes it of a row of a list. */
    @Column(name = "match_birth", insertable = false, updatable = false)
    private Long matchBirth;

    /** The same of the street. */
    @Column(name = "match_home", insertable = false, updatable = false)
    private Long matchHome;

    @Column(name = "sort_key", nullable = false)
    private String sortKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "gender")
    private Gender gender;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "letters")
    private Language letters;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "settlement_id")
    private Integer settlementId;

    @Column(name = "settlement", nullable = false)
    private String settlement;

    @Column(name = "street", nullable = false)
    private String street;

    @Column(name = "street_be", nullable = false)
    private String streetBe;

    @Column(name = "street_ru", nullable = false)
    private String streetRu;

    @Column(name = "house", nullable = false)
    private String house;

    @Column(name = "flat", nullable = false)
    private String flat;

    @Column(name = "postal_code", nullable = false)
    private String postalCode;

    @Column(name = "address_key", nullable = false)
    private String addressKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "address_doubt")
    private AddressDoubt addressDoubt;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "source", nullable = false)
    private String source;

    protected Contact() {}

    Contact(String saveKey) {
        this.saveKey = saveKey;
    }

    /** Takes over everything that a form said; phones and marks are rows of their own. */
    void take(ContactFacts facts, StoredKeys keys) {
        take(facts.names(), keys);
        lay(facts.address(), keys.street(), keys.address());
        moveTo(facts.address().zone());
        birthYear = facts.birth().year();
        birthDate = facts.birth().day();
        email = facts.email();
        note = facts.note();
        source = facts.source();
    }

    private void take(NameFacts names, StoredKeys keys) {
        surnameBe = names.be().surname();
        givenBe = names.be().given();
        patronymicBe = names.be().patronymic();
        surnameRu = names.ru().surname();
        givenRu = names.ru().given();
        patronymicRu = names.ru().patronymic();
        surnameNumber = keys.surname();
        otherSurnameNumber = keys.otherSurname();
        givenNumber = keys.given();
        otherGivenNumber = keys.otherGiven();
        sortKey = keys.sort();
        gender = names.gender();
        letters = names.letters();
    }

    /** By which lists of names are sorted. */
    static String sortKey(NameFacts names) {
        PersonName main = names.main();
        return SortKey.of(SORT_KEY, main.surname(), main.given(), main.patronymic());
    }

    /** By which lists of addresses are sorted. */
    static String addressKey(AddressFacts address) {
        return SortKey.of(ADDRESS_KEY, address.sortedTown(), address.sortedStreet(), address.house(), address.flat());
    }

    /** Takes over an address without moving the person out of the zone. */
    void settle(AddressFacts address, Integer number) {
        lay(address, number, addressKey(address));
    }

    private void lay(AddressFacts address, Integer number, String key) {
        addressDoubt = doubt(address);
        settlementId = address.place() == null ? null : address.place().id();
        settlement = address.settlement();
        street = address.street();
        streetBe = address.streetForms().be();
        streetRu = address.streetForms().ru();
        streetNumber = number;
        house = address.house();
        flat = address.flat();
        postalCode = address.postalCode();
        addressKey = key;
    }

    /** What somebody looked at and left stays left while its words are the same. */
    private AddressDoubt doubt(AddressFacts address) {
        boolean same =
                address.settlement().equals(settlement) && address.street().equals(street);
        return addressDoubt == AddressDoubt.LEFT && same && address.doubt() != null
                ? AddressDoubt.LEFT
                : address.doubt();
    }

    /** Somebody has looked at the address and left it as it is. */
    void leaveAddress() {
        addressDoubt = addressDoubt == null ? null : AddressDoubt.LEFT;
    }

    void letters(Language language) {
        letters = language;
    }

    void moveTo(ZoneRow zone) {
        placeIn(zone);
    }

    /** The last form that was saved, so that a second click on the same one is known. */
    void savedBy(String key) {
        saveKey = key == null || key.isBlank() ? saveKey : key;
    }

    void putAway(Instant when) {
        putAwayAt(when);
    }

    void bringBack() {
        putAwayAt(null);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String saveKey() {
        return saveKey;
    }

    PersonName be() {
        return new PersonName(surnameBe, givenBe, patronymicBe);
    }

    PersonName ru() {
        return new PersonName(surnameRu, givenRu, patronymicRu);
    }

    Gender gender() {
        return gender;
    }

    Language letters() {
        return letters;
    }

    BirthDate birth() {
        return new BirthDate(birthYear, birthDate);
    }

    String email() {
        return email;
    }

    Integer settlementId() {
        return settlementId;
    }

    String settlement() {
        return settlement;
    }

    String street() {
        return street;
    }

    /** The number of the street's folded name; null where there is none. */
    Integer streetNumber() {
        return streetNumber;
    }

    Bilingual streetForms() {
        return new Bilingual(streetBe, streetRu);
    }

    String house() {
        return house;
    }

    String flat() {
        return flat;
    }

    String postalCode() {
        return postalCode;
    }

    AddressDoubt addressDoubt() {
        return addressDoubt;
    }

    String note() {
        return note;
    }

    String source() {
        return source;
    }
}
