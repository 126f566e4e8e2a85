package org.suviaz.tests.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ListFile;

/** What is done on a day, step by step, of people whose names somebody chose. */
record Workday(String surname, String phone, String settlement) {
    static final String LIST = "/contacts/list/contactList";
    static final String CARD = "/contacts/card/contactCard?id=";
    static final String EDIT = "/contacts/edit/contactEdit";
    static final String PRINT = "/contacts/print/contactPrint";

    private static final String IMPORTS = "/imports/";
    private static final String MAILINGS = "/mailings/";
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Writes somebody down; says under which number. */
    String adds(Visitor organiser) {
        Answer card = organiser.submit(
                organiser.get(EDIT),
                Map.of(
                        "surnameBe",
                        surname,
                        "givenBe",
                        "Язэп",
                        "phone1",
                        phone,
                        "settlement",
                        settlement,
                        "street",
                        "вуліца Савецкая",
                        "house",
                        "5",
                        "postalCode",
                        "225710"),
                "save");
        return number(card, "id");
    }

    Answer changes(Visitor organiser, String person, String note) {
        return ok(organiser.submit(organiser.get(EDIT + "?id=" + person), Map.of("note", note), "save"));
    }

    Answer finds(Visitor organiser, String words) {
        return ok(organiser.post("/search", Map.of("words", words)));
    }

    /** Somebody who is there, somebody new and one of nowhere; says under which number the list is kept. */
    String bringsIn(Visitor organiser) {
        byte[] list = ListFile.of(
                List.of("Прозвішча", "Імя", "Горад", "Тэлефон"),
                List.of(surname, "Язэп", settlement, phone),
                List.of(surname, "Марыля", settlement, ""),
                List.of(surname, "Алена", "Гарадок-якога-няма", ""));
        String batch = number(
                organiser.upload(organiser.get(IMPORTS + "list/importList"), "file", "list.xlsx", list, "receive"),
                "batch");
        organiser.submit(organiser.get(IMPORTS + "sheets/importSheets?batch=" + batch), Map.of(), "choose");
        organiser.submit(organiser.get(IMPORTS + "columns/importColumns?batch=" + batch), Map.of(), "check");
        String preview = IMPORTS + "preview/importPreview?batch=" + batch;
        await(organiser, preview, "form:run");
        organiser.submit(organiser.get(preview), Map.of(), "run");
        await(organiser, IMPORTS + "run/importRun?batch=" + batch, "form:drop");
        ok(organiser.get("/download/faults?batch=" + batch));
        return batch;
    }

    /** Letters to everybody of the own zone, taken away; says under which number they are kept. */
    String writes(Visitor mailer, String text) {
        Answer begin = mailer.get(MAILINGS + "list/mailingList");
        var box = begin.html().select("input[type=checkbox]");
        String mailing = number(
                mailer.submit(begin, Map.of("name", "Запрашэнне", box.attr("name"), box.val()), "create"), "mailing");
        String recipients = MAILINGS + "recipients/mailingRecipients?mailing=" + mailing;
        mailer.submit(mailer.get(recipients), Map.of(), "freeze");
        finished(mailer, recipients);
        mailer.submit(
                mailer.get(MAILINGS + "text/mailingText?mailing=" + mailing),
                Map.of("textBe", text, "textRu", text),
                "save");
        String letters = MAILINGS + "letters/mailingLetters?mailing=" + mailing;
        mailer.submit(mailer.get(letters), Map.of(), "produce");
        finished(mailer, letters);
        ok(mailer.get("/download/letters?mailing=" + mailing));
        return mailing;
    }

    static Answer ok(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.address() + " gave " + answer.status() + ":\n" + answer.text());
        }
        return answer;
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
