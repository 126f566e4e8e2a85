package org.suviaz.geo.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.Bilingual;

/**
 * A part of a branch as the database keeps it. The street is kept by its names: its key follows from the dictionary, which
 * may be mended.
 */
@Entity
@Table(name = "zone_part")
class ZonePart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "zone_id", nullable = false, updatable = false)
    private int zoneId;

    @Column(name = "settlement_id", nullable = false, updatable = false)
    private int settlementId;

    /** Empty where the part is the whole settlement. */
    @Column(name = "street_be", nullable = false, updatable = false, length = 160)
    private String streetBe;

    @Column(name = "street_ru", nullable = false, updatable = false, length = 160)
    private String streetRu;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "side", nullable = false, updatable = false, length = 4)
    private Side side;

    @Column(name = "low", updatable = false)
    private Integer low;

    @Column(name = "high", updatable = false)
    private Integer high;

    @Column(name = "given_up", nullable = false)
    private boolean givenUp;

    protected ZonePart() {}

    ZonePart(int zoneId, int settlementId, Bilingual street, Houses houses) {
        this.zoneId = zoneId;
        this.settlementId = settlementId;
        this.streetBe = street.be();
        this.streetRu = street.ru();
        this.side = houses.side();
        this.low = houses.low();
        this.high = houses.high();
    }

    /** It counts no more, and stays until its people were asked about. */
    void giveUp() {
        givenUp = true;
    }

    PartRow row() {
        return row(id);
    }

    /** As a row of that number, before the database has given one. */
    PartRow row(int number) {
        return new PartRow(
                number, zoneId, settlementId, new Bilingual(streetBe, streetRu), new Houses(side, low, high), givenUp);
    }
}
