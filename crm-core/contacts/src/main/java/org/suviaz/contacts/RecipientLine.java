package org.suviaz.contacts;

import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** Reads of a person what a letter needs. */
final class RecipientLine {

    static final String SELECT = "select c.id, c.zoneId, c.zoneNumber, c.gender, c.letters, c.surnameBe, c.givenBe,"
            + " c.patronymicBe, c.surnameRu, c.givenRu, c.patronymicRu, c.settlementId, c.settlement, c.street,"
            + " c.house, c.flat, c.postalCode from Contact c";

    private RecipientLine() {}

    /** A row of {@link #SELECT}. */
    static Recipient of(Object[] row) {
        return new Recipient(
                (Long) row[0],
                ContactCode.of((Long) row[0]),
                (Integer) row[1],
                (Integer) row[2],
                (Gender) row[3],
                (Language) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Integer) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                false,
                Map.of());
    }

    static Recipient with(Recipient known, String postalCode, boolean doNotWrite, Map<Integer, String> fields) {
        return new Recipient(
                known.id(),
                known.code(),
                known.zoneId(),
                known.zoneNumber(),
                known.gender(),
                known.letters(),
                known.surnameBe(),
                known.givenBe(),
                known.patronymicBe(),
                known.surnameRu(),
                known.givenRu(),
                known.patronymicRu(),
                known.settlementId(),
                known.settlement(),
                known.street(),
                known.house(),
                known.flat(),
                postalCode,
                doNotWrite,
                fields);
    }
}
