package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** Some people of one town, and what somebody does with them at once. */
record Many(Visitor visitor) {
    static final String ZONE = "6240000000";
    static final String TOWN = "Мядзел";
    static final String CARD = "/contacts/card/contactCard?id=";
    private static final String EDIT = "/contacts/edit/contactEdit";

    long person(String surname, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("surnameBe", surname, "settlement", TOWN));
        typed.putAll(more);
        return Long.parseLong(Side.number(visitor.submit(visitor.get(EDIT), typed, "save"), "id"));
    }

    void changes(long person, Map<String, String> fields) {
        Answer saved = visitor.submit(visitor.get(EDIT + "?id=" + person), fields, "save");
        assertEquals(200, saved.status(), saved::text);
    }

    Answer marks(String act, Long... people) {
        return visitor.get(BulkDoors.COUNT + "?act=" + act + "&of=marked"
                + Arrays.stream(people).map(one -> "&pick=" + one).collect(Collectors.joining()));
    }

    Answer everybody(String act, String filter) {
        return visitor.get(BulkDoors.COUNT + "?act=" + act + "&of=all" + filter);
    }

    Answer counts(Answer page, Map<String, String> chosen) {
        return visitor.submit(page, chosen, "recount");
    }

    Answer does(Answer counted) {
        Answer done = visitor.submit(counted, Map.of(), "carryOut");
        assertEquals(BulkDoors.ACT, done.address().getPath(), done::text);
        return done;
    }

    Answer undoes(Answer done) {
        Answer undone = visitor.submit(visitor.get(address(done)), Map.of(), "undo");
        assertEquals(200, undone.status(), undone::text);
        return undone;
    }

    static String address(Answer done) {
        return BulkDoors.ACT + "?id=" + Side.number(done, "id");
    }

    /** The figures of the page, each with its sign. */
    static List<String> figures(Answer page) {
        return page.html().select(".figs .fig").eachText();
    }

    /** All that the tables say of somebody, but for marks, own fields and the count of the changes. */
    static String row(long person) {
        return text(
                "select concat_ws('|', zl, surname_be, given_be, birth_year, email, settlement, street, house, note, source,"
                        + " (select group_concat(n.channel, n.answer order by n.channel) from contact_consent n"
                        + " where n.contact_id = c.id), letters, coalesce(put_away_at, ''), (select group_concat(p.number order by p.place)"
                        + " from contact_phone p where p.contact_id = c.id)) from contact c where id = ?",
                person);
    }

    static String tags(long person) {
        return text(
                "select coalesce(group_concat(t.name order by t.name), '') from contact c left join contact_tag ct on"
                        + " ct.contact_id = c.id left join tag t on t.id = ct.tag_id where c.id = ?",
                person);
    }

    static String value(long person, int field) {
        return text(
                "select coalesce(group_concat(v.value order by v.place), '') from contact c left join contact_value v"
                        + " on v.contact_id = c.id and v.field_id = ? where c.id = ?",
                field,
                person);
    }

    static boolean isAway(long person) {
        return number("select put_away_at is not null from contact where id = ?", person) == 1;
    }

    static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    static String text(String sql, Object... values) {
        return House.database().text(sql, values);
    }
}
