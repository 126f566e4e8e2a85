package org.suviaz.tests.atrest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.FirstAccount;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.house.Welcome;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ListFile;

/** What people of an organisation do by the screens: a list comes in, somebody is looked for and opened, letters go out. */
final class Workday {
    private static final int ROWS = 300;

    private static final String IMPORTS = "/imports/";
    private static final String MAILINGS = "/mailings/";
    private static final String PEOPLE = "/contacts/list/contactList";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final String house;
    private final Welcome accounts;

    Workday(String house, Welcome accounts) {
        this.house = house;
        this.accounts = accounts;
    }

    /** A list with two people of the canary's name among its rows. */
    void bringsTheListIn() {
        Visitor organiser = as("ZONE_ORGANISER");
        String batch = number(
                organiser.upload(organiser.get(IMPORTS + "list/importList"), "file", "list.xlsx", list(), "receive"),
                "batch");
        organiser.submit(organiser.get(IMPORTS + "sheets/importSheets?batch=" + batch), Map.of(), "choose");
        organiser.submit(organiser.get(IMPORTS + "columns/importColumns?batch=" + batch), Map.of(), "check");
        String preview = IMPORTS + "preview/importPreview?batch=" + batch;
        await(organiser, preview, "form:run");
        organiser.submit(organiser.get(preview), Map.of(), "run");
        await(organiser, IMPORTS + "run/importRun?batch=" + batch, "form:drop");
    }

    /** Looks for the canary by name and by number, opens it and changes it; says its number. */
    long findsAndOpens() {
        Visitor organiser = as("ZONE_ORGANISER");
        seen(organiser.post("/search", Map.of("words", Canary.PHONE)));
        Answer found = seen(organiser.post("/search", Map.of("words", Canary.SURNAME_BE)));
        String card = found.html().select("a[href*=contactCard]").attr("href");
        seen(organiser.get(card));
        String id = card.replaceAll(".*\\bid=(\\d+).*", "$1");
        Answer form = seen(organiser.get("/contacts/edit/contactEdit?id=" + id));
        seen(organiser.submit(form, Map.of("note", "Тэлефанаваць да " + Canary.SURNAME_BE), "save"));
        return Long.parseLong(id);
    }

    /** Pages of all people in each order. */
    void sorts() {
        Visitor organiser = as("ZONE_ORGANISER");
        for (String sort : List.of("NAME", "ADDRESS", "ADDED")) {
            for (int page = 1; page <= 3; page++) {
                Answer list = organiser.get(PEOPLE + "?sort=" + sort + "&size=200&p=" + page);
                if (list.status() != 200) {
                    throw new AssertionError(sort + " " + page + ": " + list.status());
                }
            }
        }
    }

    /** Letters to the whole country, and the file taken away. */
    void writesLetters() {
        Visitor mailer = as("MAILING_ORGANISER");
        Answer begin = mailer.get(MAILINGS + "list/mailingList");
        var box = begin.html().select("input[type=checkbox]");
        String mailing = number(
                mailer.submit(begin, Map.of("name", "Запрашэнне", box.attr("name"), box.val()), "create"), "mailing");
        String recipients = MAILINGS + "recipients/mailingRecipients?mailing=" + mailing;
        mailer.submit(mailer.get(recipients), Map.of(), "freeze");
        finished(mailer, recipients);
        mailer.submit(
                mailer.get(MAILINGS + "text/mailingText?mailing=" + mailing),
                Map.of("textBe", "{зварот}!\n\nЗапрашаем.", "textRu", "{обращение}!\n\nПриглашаем."),
                "save");
        String letters = MAILINGS + "letters/mailingLetters?mailing=" + mailing;
        mailer.submit(mailer.get(letters), Map.of(), "produce");
        finished(mailer, letters);
        Answer file = mailer.get("/download/letters?mailing=" + mailing);
        if (file.status() != 200 || !new String(file.bytes(), 0, 4).equals("%PDF")) {
            throw new AssertionError("no letters came: " + file.status());
        }
    }

    private static Answer seen(Answer answer) {
        if (answer.status() != 200 || !answer.body().contains(Canary.SURNAME_BE)) {
            throw new AssertionError("the canary is not shown (" + answer.status() + "):\n" + answer.text());
        }
        return answer;
    }

    private Visitor as(String role) {
        FirstAccount first = accounts.account(role);
        return SignIn.as(new Visitor(house), new Staff(first.name(), first.passphrase()));
    }

    private static byte[] list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Имя", "Фамилия", "Горад", "Тэлефон"));
        for (int i = 1; i < ROWS; i++) {
            rows.add(List.of("Запісаны", "Язэп", "Записанный", "Мінск", "29 6%06d".formatted(i)));
        }
        rows.add(List.of(Canary.SURNAME_BE, "Язэп", Canary.SURNAME_RU, "Мінск", Canary.PHONE));
        rows.add(List.of(Canary.SURNAME_BE, "Марыля", Canary.SURNAME_RU, "Мінск", ""));
        return ListFile.ofRows(rows);
    }

    private static String number(Answer answer, String parameter) {
        String query = answer.address().getQuery();
        if (query == null || !query.contains(parameter + "=")) {
            throw new AssertionError("no " + parameter + " came of it (" + answer.status() + "):\n" + answer.text());
        }
        return query.replaceAll(".*\\b" + parameter + "=(\\d+).*", "$1");
    }

    private static void await(Visitor visitor, String page, String button) {
        Waiting.until(
                () -> visitor.get(page).html().getElementById(button) != null,
                LONG,
                () -> page + " has no " + button + ": " + visitor.get(page).text());
    }

    private static void finished(Visitor visitor, String page) {
        Waiting.until(
                () -> !visitor.get(page).body().contains("<progress"),
                LONG,
                () -> page + ": " + visitor.get(page).text());
    }
}
