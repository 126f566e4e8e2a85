package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/**
 * The four sample lists come in whole: each of their rows is somebody new, somebody who is changed or known, doubtful, or
 * a fault with its place and reason that can be mended.
 */
class ImportIT {
    private static final String XLSX = "supporters-minsk-bobruisk-brest.xlsx";
    private static final String MDB = "members-access2003.mdb";
    private static final String CSV = "city-council-2010.csv";
    private static final String CARDS = "phones.vcf";
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";

    /** Looked up by hand in both files: alike, with a birthday, in the other language. */
    private static final List<String> IN_BOTH = List.of(
            "Гельмгольц Иосиф Аленович",
            "Азимова Агафья Мокеевна",
            "Переверзева Кристина Евсеевна",
            "Шпакова Виктория Анковна",
            "Кихот Раиса Адрияновна",
            "Домнич Карина Никоновна",
            "Цзэдун Аркадий Трофимович");

    private static final int STOPPED = 6_000;
    private static final List<String> GIVEN =
            List.of("Алена", "Марыля", "Ганна", "Вольга", "Таццяна", "Ян", "Язэп", "Мікола", "Пятро", "Павел");

    private static int lists;
    private static final List<String> FIGURES = new ArrayList<>();

    @Test
    void the_four_samples_come_in_whole_and_people_are_known_across_them() {
        Staff staff = Staff.with("ZONE_ORGANISER", "BY");
        Visitor organiser = SignIn.as(staff);
        cameIn(organiser, XLSX, 7_900, "", true);
        String members = cameIn(organiser, MDB, 2_000, "", false);
        IN_BOTH.forEach(person -> assertTrue(
                Set.of("SAME", "CHANGED").contains(became(members, person)),
                () -> person + " stands in the workbook too, and is " + became(members, person)));
        cameIn(organiser, CSV, 1_000, "", true);
        cameIn(organiser, CARDS, 1_500, zone("BY-HM"), true);
    }

    private static String cameIn(Visitor organiser, String name, long rows, String zone, boolean doubtfulToo) {
        WholeList list = WholeList.received(organiser, name, HostileFiles.sample(name));
        list.checked(zone, Map.of());
        WholeList.Report report = list.broughtIn(doubtfulToo);
        assertEquals(rows, report.rows());
        if (report.faulty() > 0) {
            mendedComesIn(organiser, list);
        }
        FIGURES.add(name + " " + report.line());
        return list.batch();
    }

    /** What became of the first row with these words. */
    private static String became(String batch, String words) {
        return House.database()
                .text(
                        "select state from import_row_base where batch_id = ? and cells like ? order by id limit 1",
                        batch,
                        "%" + words.replace(' ', '%') + "%");
    }

    private static void mendedComesIn(Visitor organiser, WholeList list) {
        Mending mending = new Mending(list);
        WholeList mended = WholeList.received(organiser, "list.xlsx", mending.file());
        WholeList.Report report = mended.checked(zone("BY-HM"), Map.of()).broughtIn(true);
        assertEquals(0, report.faulty(), report::line);
        FIGURES.add("%d cells mended and %d rows brought in again".formatted(mending.cells(), report.rows()));
    }

    @Test
    @Proves("F9")
    void a_list_comes_into_the_own_zones_alone_and_says_nothing_of_people_elsewhere() {
        long there = somebodyOfBrest();
        String before = version(there);
        List<String> known = List.of("Чужаземцаў", "Язэп", "12.03.1961", "29 631-31-41");
        List<String> unknown = List.of("Нябылец", "Язэп", "12.03.1961", "29 631-31-42");
        long ofBrest = people("city-brest");
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        String brest = House.database().text("select name_be from zone where code = 'city-brest'");
        WholeList foreign = list(
                organiser,
                List.of("Прозвішча", "Імя", "Дата нараджэння", "Тэлефон", "Горад", "Зона"),
                with(known, brest, ""),
                with(unknown, brest, ""),
                with(known, "", brest),
                with(unknown, "", brest),
                with(known, TOWN, brest),
                with(unknown, TOWN, brest));
        foreign.checked("", Map.of());
        List<String> said = reasons(foreign.preview("FAULTY"));
        assertEquals(6, said.size(), said::toString);
        for (int row = 0; row < said.size(); row += 2) {
            assertEquals(said.get(row), said.get(row + 1), "the same sentence whether that person exists or not");
        }
        assertEquals(6, number(foreign, "faulty"));

        WholeList own = list(
                organiser,
                List.of("Прозвішча", "Імя", "Дата нараджэння", "Тэлефон", "Горад"),
                with(known, TOWN),
                with(unknown, TOWN));
        own.checked("", Map.of());
        assertEquals(2, number(own, "fresh"), "whoever stands in a foreign zone is new in the own one");
        own.broughtIn(false);
        assertEquals(ofBrest, people("city-brest"));
        assertEquals(before, version(there));
    }

    private static String version(long person) {
        return House.database().text("select concat(version, ' ', zl) from contact where id = ?", person);
    }

    private static long somebodyOfBrest() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-brest"));
        Answer saved = organiser.submit(
                organiser.get("/contacts/edit/contactEdit"),
                Map.of(
                        "surnameBe", "Чужаземцаў",
                        "givenBe", "Язэп",
                        "birth", "12.03.1961",
                        "phone1", "29 631-31-41",
                        "settlement", "Брэст"),
                "save");
        return Long.parseLong(Side.number(saved, "id"));
    }

    @Test
    void it_is_said_where_many_of_the_known_people_would_lose_a_value() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        mailed(organiser, 0).broughtIn(false);
        assertFalse(warned(mailed(organiser, 4), 40), "what is only filled in takes nothing away");
        assertFalse(warned(overwriting(organiser, 3), 30), "three of ten");
        assertTrue(warned(overwriting(organiser, 4), 40), "four of ten");
    }

    /** Ten people; so many of them with another address of mail than they have. */
    private static WholeList mailed(Visitor organiser, int others) {
        return withMail(organiser, others).checked("", Map.of());
    }

    private static WholeList overwriting(Visitor organiser, int others) {
        return withMail(organiser, others).checked("", Map.of("Эл. пошта", "overwrite"));
    }

    private static WholeList withMail(Visitor organiser, int others) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Дата нараджэння", "Горад", "Эл. пошта", "Спіс"));
        for (int i = 0; i < 10; i++) {
            String mail = (i < others ? "inaksy" : "pasta") + i + "@example.org";
            rows.add(List.of("Пераважны", GIVEN.get(i), "0" + (i % 9 + 1) + ".03.1961", TOWN, mail, "" + lists++));
        }
        return WholeList.received(organiser, "list.xlsx", ListFile.ofRows(rows));
    }

    private static boolean warned(WholeList list, int percent) {
        String said = Say.be("imports.preview.overwrites", Say.be("contacts.field.email"), percent);
        String text = list.preview().text();
        assertEquals(10, number(list, "changed + same"), text);
        return text.contains(said.replace('\u00a0', ' ')) || text.contains(said);
    }

    @Test
    void a_list_that_is_stopped_in_the_middle_goes_on_from_there() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        Visitor organiser = SignIn.as(staff);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Горад"));
        IntStream.range(0, STOPPED).forEach(i -> rows.add(List.of("Спынены", "Імя" + i, TOWN)));
        WholeList list = WholeList.received(organiser, "list.xlsx", ListFile.ofRows(rows));
        list.checked("", Map.of()).begins(false);
        list.awaitsFirstRows();
        list.stops();
        long before = cameBy(staff);
        assertTrue(before > 0 && before < STOPPED, before + " of " + STOPPED + " were in when it stopped");
        list.goesOn();
        assertEquals(STOPPED, list.report().anew());
        assertEquals(STOPPED, cameBy(staff), "nobody is lost and nobody in twice");
        FIGURES.add("stopped at %d of %d, went on to the end".formatted(before, STOPPED));
    }

    @Test
    void cards_without_an_address_need_a_zone() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "BY"));
        byte[] cards = "BEGIN:VCARD\nVERSION:3.0\nN:Безадрасны;Ян;;;\nTEL:80291111199\nEND:VCARD\n"
                .getBytes(StandardCharsets.UTF_8);
        WholeList list = WholeList.received(organiser, "cards.vcf", cards).checked("", Map.of());
        assertEquals(List.of(Say.be("contacts.problem.zone.missing")), reasons(list.preview("FAULTY")));
        list.checked(zone("BY-HM"), Map.of());
        assertEquals(1, list.broughtIn(true).anew());
    }

    private static long cameBy(Staff staff) {
        return House.database().number("select count(*) from contact where created_by = ?", staff.id());
    }

    private static long people(String zone) {
        return House.database()
                .number(
                        "select count(*) from contact c join zone z on c.zl between z.lft and z.rgt where z.code = ?",
                        zone);
    }

    private static long number(WholeList list, String columns) {
        return House.database().number("select " + columns + " from import_batch where id = ?", list.batch());
    }

    private static List<String> reasons(Answer preview) {
        return preview.html().select("table.tight tbody td:last-child").eachText();
    }

    @SafeVarargs
    private static WholeList list(Visitor organiser, List<String>... rows) {
        return WholeList.received(organiser, "list.xlsx", ListFile.of(rows));
    }

    private static List<String> with(List<String> person, String... more) {
        List<String> row = new ArrayList<>(person);
        row.addAll(List.of(more));
        return row;
    }

    private static String zone(String code) {
        return House.database().text("select id from zone where code = ?", code);
    }

    @AfterAll
    static void figures() {
        System.out.println("ImportIT: " + String.join("; ", FIGURES));
    }
}
