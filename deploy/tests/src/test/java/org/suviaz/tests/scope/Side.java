package org.suviaz.tests.scope;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** One zone with an account of every role, a person with a name that stands nowhere else, a list and a mailing. */
final class Side {
    private static int number;

    private final String zone;
    private final String settlement;
    private final String canary;
    private final Map<String, Staff> staff = new HashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    Side(String zone, String settlement) {
        this.zone = zone;
        this.settlement = settlement;
        this.canary = "Канарэйка" + "абвгдж".charAt(number) + "ўка";
        number++;
    }

    /** The one session of that role in this zone. */
    Visitor as(String role) {
        return visitors.computeIfAbsent(role, one -> SignIn.as(staff(one)));
    }

    Staff staff(String role) {
        return staff.computeIfAbsent(role, one -> Staff.with(one, zone));
    }

    /** The surname of this side's person. */
    String canary() {
        return canary;
    }

    long zoneId() {
        return House.database().number("select id from zone where code = ?", zone);
    }

    /** The number of this side's person, batch or mailing, made when it is first asked for. */
    long id(String kind) {
        Long known = ids.get(kind);
        if (known == null) {
            known = switch (kind) {
                case "person" -> person(canary);
                case "batch" -> batch();
                default -> mailing();
            };
            ids.put(kind, known);
        }
        return known;
    }

    /** All that the table says of this side's person. */
    String row() {
        return House.database()
                .text(
                        "select concat_ws('|', id, version, zl, surname_be, note, coalesce(put_away_at, '')) from contact"
                                + " where id = ?",
                        id("person"));
    }

    /** Adds somebody by the screen, as the zone's organiser. */
    long person(String surname) {
        Visitor organiser = as("ZONE_ORGANISER");
        Answer form = organiser.get("/contacts/edit/contactEdit");
        Answer saved = organiser.submit(
                form,
                Map.of("surnameBe", surname, "givenBe", "Язэп", "settlement", settlement, "phone1", "29 600-14-27"),
                "save");
        return number(saved, "id");
    }

    private long batch() {
        Visitor organiser = as("ZONE_ORGANISER");
        Answer page = organiser.get("/imports/list/importList");
        return number(organiser.upload(page, "file", workbook(), "receive"), "batch");
    }

    private long mailing() {
        id("person");
        Visitor organiser = as("MAILING_ORGANISER");
        Answer page = organiser.get("/mailings/list/mailingList");
        String box = page.html().select("input[type=checkbox]").attr("name");
        String value = page.html().select("input[type=checkbox]").val();
        return number(organiser.submit(page, Map.of("name", "Рассылка", box, value), "create"), "mailing");
    }

    private static long number(Answer answer, String parameter) {
        String query = answer.address().getQuery();
        if (query == null || !query.contains(parameter + "=")) {
            throw new AssertionError("no " + parameter + " came of it (" + answer.status() + "):\n" + answer.text());
        }
        return Long.parseLong(query.replaceAll(".*\\b" + parameter + "=(\\d+).*", "$1"));
    }

    private static Path workbook() {
        try {
            return Path.of(Side.class
                    .getResource("/lists/supporters-minsk-bobruisk-brest.xlsx")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
