package org.suviaz.tests.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** One zone with an account of every role, a person with a name that stands nowhere else, and whatever a feature makes. */
public final class Side {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String LETTERS = "абвгдзжклмнпрст";

    private final String zone;
    private final String settlement;
    private final String house;
    private final String canary;
    private final Map<String, Staff> staff = new HashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Answer> nothing = new HashMap<>();

    /** In the real archive. */
    public Side(String zone, String settlement) {
        this(zone, settlement, House.url());
    }

    /** In whatever archive stands at that address. */
    Side(String zone, String settlement, String house) {
        this.zone = zone;
        this.settlement = settlement;
        this.house = house;
        int number = NUMBERS.getAndIncrement();
        this.canary = "Канарэй" + LETTERS.charAt(number / LETTERS.length()) + "а"
                + LETTERS.charAt(number % LETTERS.length()) + "ка";
    }

    /** The one session of that role in this zone. */
    public Visitor as(String role) {
        return visitors.computeIfAbsent(role, one -> SignIn.as(new Visitor(house), staff(one)));
    }

    public Staff staff(String role) {
        return staff.computeIfAbsent(role, one -> Staff.with(one, zone));
    }

    /** The surname of this side's person. */
    public String canary() {
        return canary;
    }

    /** The code of the zone. */
    public String zone() {
        return zone;
    }

    public String settlement() {
        return settlement;
    }

    public long zoneId() {
        return House.database().number("select id from zone where code = ?", zone);
    }

    /** What is made when it is first asked for, and is known from then on. */
    public String once(String name, Supplier<String> making) {
        String known = made.get(name);
        if (known == null) {
            known = making.get();
            made.put(name, known);
        }
        return known;
    }

    /** What that role is answered at an address that does not exist: the measure of all refusals. */
    Answer nothing(String role, Supplier<Answer> asking) {
        return nothing.computeIfAbsent(role, one -> asking.get());
    }

    /** The number of this side's person; for whoever only enters, of one of the own hand. */
    public String person(String role) {
        return role.equals("DATA_ENTRY")
                ? once("person of " + role, () -> String.valueOf(person(role, "Уведзены")))
                : String.valueOf(person());
    }

    /** The number of the person who is called by the canary. */
    public long person() {
        return Long.parseLong(once("person", () -> String.valueOf(person("ZONE_ORGANISER", canary))));
    }

    /** All that the table says of this side's person. */
    String row() {
        return House.database()
                .text(
                        "select concat_ws('|', id, version, zl, surname_be, note, coalesce(put_away_at, '')) from contact"
                                + " where id = ?",
                        person());
    }

    /** Adds somebody by the screen. */
    public long person(String role, String surname) {
        Visitor visitor = as(role);
        Answer saved = visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of(
                        "surnameBe",
                        surname,
                        "givenBe",
                        "Язэп",
                        "settlement",
                        settlement,
                        "street",
                        "вуліца Савецкая",
                        "house",
                        "5",
                        "postalCode",
                        "225710",
                        "phone1",
                        "29 600-14-27",
                        "note",
                        "нататка пра " + surname),
                "save");
        return Long.parseLong(number(another(visitor, saved), "id"));
    }

    /** Whoever looks like somebody known is another one. */
    private static Answer another(Visitor visitor, Answer asked) {
        Map<String, String> answers = new HashMap<>();
        asked.html()
                .select("input[type=radio][name^=alike-]")
                .forEach(radio -> answers.put(radio.attr("name"), "DIFFERENT"));
        return answers.isEmpty() ? asked : visitor.submit(asked, answers, "save");
    }

    /** What the address of a page says under that name, to which an act led. */
    public static String number(Answer answer, String parameter) {
        String query = answer.address().getQuery();
        if (query == null || !query.contains(parameter + "=")) {
            throw new AssertionError("no " + parameter + " came of it (" + answer.status() + "):\n" + answer.text());
        }
        return query.replaceAll(".*\\b" + parameter + "=(\\d+).*", "$1");
    }
}
