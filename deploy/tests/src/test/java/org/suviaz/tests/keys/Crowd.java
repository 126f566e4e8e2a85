package org.suviaz.tests.keys;

import java.util.List;
import org.suviaz.tests.house.House;

/** Invented people by the thousand, laid into the table past the application, and what their keys stand for. */
final class Crowd {
    private static final List<String> SURNAMES = List.of(
            "Каваленка",
            "Ёўневіч",
            "Шчарбакоўскі",
            "Дзяружынская",
            "Міцкевіч",
            "Вярхоўцаў",
            "Цімашэнка",
            "Зуй",
            "Ярошык",
            "Пятроўская",
            "Салавей",
            "Ўзлётны");
    private static final List<String> GIVEN =
            List.of("Мікалай", "Алена", "Пётр", "Аксана", "Сяргей", "Соф’я", "Ігнат", "Вольга");

    /** Far above those that the sequence hands out meanwhile. */
    private static final long FIRST_ID = 1_000_000_000L;

    private Crowd() {}

    /** Lays so many people of that settlement into the zone of that code, with keys that find nobody. */
    static void gather(int people, String zone, String source) {
        String surnames = "elt(1 + seq % " + SURNAMES.size() + ", '" + String.join("', '", SURNAMES) + "')";
        String given = "elt(1 + seq % " + GIVEN.size() + ", '" + String.join("', '", GIVEN) + "')";
        House.database()
                .change(
                        // all columns in their order: 11.4.5 inserts no selection into named ones beside a trigger
                        "insert into contact_base select " + FIRST_ID + " + seq, z.id, z.lft, 1, now(3), 0, null, "
                                + surnames
                                + ", " + given + ", '', '', '', '', null, null, null, null, null, '', null, null, null,"
                                + " null, '', null, '', concat('вуліца ', " + surnames + "), '', '', 1 + seq % 90, '',"
                                + " '', '', null, false, '', ?, null, null, null"
                                + " from seq_0_to_" + (people - 1) + ", zone z where z.code = ?",
                        source,
                        zone);
    }

    /** Takes them away again. */
    static void scatter(String source) {
        House.database().change("delete from contact where source = ?", source);
    }

    /** One number for all rows and all that is found by; the same number means that everything is the same. */
    static long picture() {
        return House.database()
                .number("select coalesce(sum(crc32(concat_ws('|', c.id, c.version, s.folded, s2.folded, '-', f.folded,"
                        + " f2.folded, '-', t.folded, c.sort_key, c.address_key, c.surname_be, c.note))), 0)"
                        + " from contact c left join surname_key s on s.id = c.sid"
                        + " left join surname_key s2 on s2.id = c.sid2"
                        + " left join given_key f on f.id = c.fid left join given_key f2 on f2.id = c.fid2"
                        + " left join street_key t on t.id = c.stid");
    }

    /** As if all keys had been made by other rules: each says something else than today's would. */
    static void spoil() {
        for (String table : List.of("surname_key", "given_key", "street_key")) {
            House.database().change("update " + table + " set folded = concat('zzz', left(folded, 77))");
        }
        House.database().change("update contact set sort_key = '~', address_key = '~'");
        House.database().change("update key_rules set rules = '0'");
    }
}
