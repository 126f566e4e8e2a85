package org.suviaz.tests.zones;

import org.suviaz.tests.house.House;
import org.suviaz.tests.house.TestDatabase;

/** What the tables say, asked as their owner. */
public final class Truth {
    private Truth() {}

    /** How many zones have a count that is not the number of their people. */
    static long wrongCounts() {
        return wrongCounts(House.database());
    }

    /** The same in another house. */
    public static long wrongCounts(TestDatabase house) {
        return house.number("select count(*) from (select z.zl, coalesce(c.people, 0) people, coalesce(c.away, 0) away,"
                + " coalesce(p.there, 0) there, coalesce(p.gone, 0) gone"
                + " from (select zl from zone_count union select zl from contact) z"
                + " left join zone_count c on c.zl = z.zl"
                + " left join (select zl, count(*) - count(put_away_at) there, count(put_away_at) gone"
                + " from contact group by zl) p on p.zl = z.zl) t"
                + " where t.people <> t.there or t.away <> t.gone");
    }

    /** The count that is kept for a zone's own number. */
    static long counted(String column, String zone) {
        return House.database()
                .number(
                        "select coalesce(sum(c." + column + "), 0) from zone_count c join zone z on z.lft = c.zl"
                                + " where z.code = ?",
                        zone);
    }

    static long zoneId(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }
}
