package org.suviaz.tests.duplicates;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** People who are there twice, added by the form, and pairs of them. */
public final class Twins {
    static final String LIST = "/duplicates/list/duplicateList";
    static final String PAIR = "/duplicates/pair/duplicatePair?pair=";
    static final String CERTAIN = "/duplicates/certain/duplicateCertain";
    public static final String MERGED = "/duplicates/merged/duplicateMerged";
    static final String EDIT = "/contacts/edit/contactEdit";
    static final String CARD = "/contacts/card/contactCard?id=";

    private static final Duration LONG = Duration.ofSeconds(60);

    private Twins() {}

    /** Somebody new, whoever looks alike: the question is answered by not being sure. */
    public static long person(Visitor visitor, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        Answer saved = visitor.submit(visitor.get(EDIT), fields, "save");
        if (saved.status() == 422) {
            Map<String, String> unsure = new LinkedHashMap<>();
            saved.html()
                    .select("input[type=radio][name^=alike-]")
                    .forEach(radio -> unsure.put(radio.attr("name"), "UNSURE"));
            saved = visitor.submit(saved, unsure, "save");
        }
        return Long.parseLong(Side.number(saved, "id"));
    }

    static void scan(Visitor visitor) {
        visitor.submit(visitor.get(LIST), Map.of(), "scan");
        Waiting.until(() -> !visitor.get(LIST).body().contains("<progress"), LONG, () -> visitor.get(LIST)
                .text());
    }

    /** The pair of these two, or 0. */
    static long pair(long one, long other) {
        return House.database()
                .number(
                        "select coalesce(max(id), 0) from contact_pair_base where one_id = ? and other_id = ?",
                        Math.min(one, other),
                        Math.max(one, other));
    }

    /** A doubtful pair that somebody laid down. */
    public static long laid(long one, long other) {
        if (pair(one, other) == 0) {
            House.database()
                    .change(
                            "insert into contact_pair_base (version, one_id, other_id, state, certain, by_phone, by_email,"
                                    + " by_birth, by_address, found_at) values (0, ?, ?, 'OPEN', false, false, false, false,"
                                    + " false, now(3))",
                            Math.min(one, other),
                            Math.max(one, other));
        }
        return pair(one, other);
    }

    /** As if nobody had said anything of these people. */
    static void forget(long person) {
        House.database().change("delete from contact_pair_base where ? in (one_id, other_id)", person);
    }

    static String state(long pair) {
        return House.database().text("select state from contact_pair_base where id = ?", pair);
    }

    public static long merge(long stays, long gone) {
        return House.database()
                .number(
                        "select coalesce(max(id), 0) from contact_merge_base where one_id = ? and other_id = ?",
                        stays,
                        gone);
    }

    /** Makes one of both by the page of the pair, with these choices. */
    public static Answer merged(Visitor visitor, long pair, Map<String, String> choices) {
        return visitor.submit(visitor.get(PAIR + pair), choices, "merge");
    }

    static boolean away(long person) {
        return House.database().number("select put_away_at is not null from contact_base where id = ?", person) == 1;
    }

    static String said(long person, String column) {
        return House.database().text("select " + column + " from contact_base where id = ?", person);
    }
}
