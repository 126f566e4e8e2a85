package org.suviaz.mailings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.OwnedEntity;

/** A letter to many people: first chosen, then frozen, then written and produced as often as its owner likes. */
@Entity
@Table(name = "mailing")
class Mailing extends OwnedEntity {

    /** For so long the produced letters can be taken. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mailing_zone", joinColumns = @JoinColumn(name = "mailing_id"))
    @Column(name = "zone_id", nullable = false)
    @OrderBy
    private List<Integer> zones = new ArrayList<>();

    @Column(name = "tag_id", updatable = false)
    private Long tagId;

    @Column(name = "letters", length = 2, updatable = false)
    private String letters;

    /** Conditions that the people fit, under a seal; null where they need none. */
    @Column(name = "conditions", updatable = false, length = 65_535)
    private byte[] conditions;

    @Column(name = "text_be", columnDefinition = "text")
    private String textBe;

    @Column(name = "text_ru", columnDefinition = "text")
    private String textRu;

    @Column(name = "either_way", nullable = false)
    private boolean eitherWay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "address_window", nullable = false, length = 5)
    private AddressWindow window = AddressWindow.RIGHT;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "recipients", nullable = false)
    private int recipients;

    @Column(name = "longest_be")
    private Long longestBe;

    @Column(name = "longest_ru")
    private Long longestRu;

    @Column(name = "produced_at")
    private Instant producedAt;

    @Column(name = "produced_letters")
    private Integer producedLetters;

    @Column(name = "file_id")
    private Long fileId;

    protected Mailing() {}

    Mailing(String name, List<Integer> zones, Long tagId, String letters, byte[] conditions, Instant now) {
        this.name = name;
        this.zones.addAll(zones);
        this.tagId = tagId;
        this.letters = letters;
        this.conditions = conditions == null ? null : conditions.clone();
        this.createdAt = now;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Integer> zones() {
        return List.copyOf(zones);
    }

    Long tagId() {
        return tagId;
    }

    String letters() {
        return letters;
    }

    Optional<byte[]> conditions() {
        return Optional.ofNullable(conditions).map(byte[]::clone);
    }

    /** Who of one of its zones was chosen; those not to be written to as well, for they are counted among the refused. */
    ContactQuery choice(int zone) {
        return new ContactQuery(zone, tagId, null, letters, false, null, null, false, 1, 0);
    }

    TextForm text() {
        return new TextForm(textBe, textRu, eitherWay, window);
    }

    /** Whether there is a text in at least one language. */
    boolean written() {
        return textBe != null && !textBe.isBlank() || textRu != null && !textRu.isBlank();
    }

    void write(TextForm text) {
        textBe = text.textBe();
        textRu = text.textRu();
        eitherWay = text.eitherWay();
        window = text.window();
    }

    boolean frozen() {
        return frozenAt != null;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    /** People of the frozen list; while it is being frozen those so far. */
    int recipients() {
        return recipients;
    }

    void count(int more) {
        recipients += more;
    }

    void freeze(Instant now) {
        frozenAt = now;
    }

    /** The person whose name and address take most room among those of that language, or null. */
    Long longest(Language language) {
        return language == Language.RU ? longestRu : longestBe;
    }

    void longest(Language language, Long contact) {
        if (language == Language.RU) {
            longestRu = contact;
        } else {
            longestBe = contact;
        }
    }

    Instant producedAt() {
        return producedAt;
    }

    /** How many letters the produced file holds, or null. */
    Integer producedLetters() {
        return producedLetters;
    }

    /** The produced letters, as long as they are kept. */
    Optional<Long> fileAt(Instant now) {
        return Optional.ofNullable(fileId).filter(file -> now.isBefore(producedAt.plus(KEPT)));
    }

    void produced(long file, int letters, Instant now) {
        fileId = file;
        producedLetters = letters;
        producedAt = now;
    }
}
