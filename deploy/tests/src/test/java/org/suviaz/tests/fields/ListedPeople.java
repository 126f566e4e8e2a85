package org.suviaz.tests.fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.imports.ListFile;

/** One field of each kind, and a few people of one district whom a list brought in with values in all of them. */
final class ListedPeople {
    static final String ZONE = "1258000000";
    static final String TOWN = "Столін";

    private final Visitor definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    private final Map<OwnKind, Integer> fields = new EnumMap<>(OwnKind.class);
    private final String name;

    ListedPeople(String name) {
        this.name = name;
        for (OwnKind kind : OwnKind.values()) {
            FieldPage page = FieldPage.fresh(definer, kind, label(kind)).role("MAILING_ORGANISER", "VISIBLE");
            if (kind.hasChoices()) {
                List.of("Лісты", "Абход", "Дзяжурства").forEach(page::choice);
            }
            fields.put(kind, page.saved());
        }
    }

    String label(OwnKind kind) {
        return name + " " + kind;
    }

    int field(OwnKind kind) {
        return fields.get(kind);
    }

    int choice(OwnKind kind, String label) {
        return FieldPage.choice(field(kind), label);
    }

    Visitor definer() {
        return definer;
    }

    void retire() {
        fields.values().forEach(id -> FieldPage.retire(definer, id));
    }

    BringsIn organiser() {
        return new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));
    }

    /** A list with a column for each kind, the heads in the three languages by turns. */
    byte[] list(List<List<String>> people) {
        List<String> heads = new ArrayList<>(List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Тэлефон"));
        List<String> endings = List.of("", " ру", " EN");
        for (OwnKind kind : OwnKind.values()) {
            heads.add(label(kind) + endings.get(kind.ordinal() % endings.size()));
        }
        List<List<String>> rows = new ArrayList<>(List.of(heads));
        rows.addAll(people);
        return ListFile.ofRows(rows);
    }

    static List<String> person(String surname, int who, String... values) {
        List<String> row = new ArrayList<>(List.of(
                surname,
                List.of("Алена", "Марыля", "Ганна", "Зося").get(who),
                "12.03.196" + who,
                TOWN,
                "29 611-58-0" + who));
        row.addAll(List.of(values));
        return row;
    }

    /** What is kept of somebody of that surname and given name in that field, choices with commas between them. */
    String kept(String surname, String given, OwnKind kind) {
        return House.database()
                .text(
                        "select coalesce(group_concat(v.value order by v.place), '') from contact c"
                                + " left join contact_value v on v.contact_id = c.id and v.field_id = ?"
                                + " where c.surname_be = ? and c.given_be = ?",
                        field(kind),
                        surname,
                        given);
    }

    /** The given names of the people of that surname in a list, in its order. */
    static List<String> given(Answer page, String surname) {
        return page.html().select("table.people tbody a.who").eachText().stream()
                .filter(name -> name.startsWith(surname))
                .map(name -> name.split(" ")[1])
                .toList();
    }
}
