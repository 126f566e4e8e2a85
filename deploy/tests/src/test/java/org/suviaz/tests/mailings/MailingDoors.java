package org.suviaz.tests.mailings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.scope.Thing;
import org.suviaz.tests.scope.Who;

/** Who may make letters. A mailing is there for the account that began it alone. */
public final class MailingDoors implements Doors {
    public static final Thing BEGUN =
            (side, role) -> side.once("mailing of " + owner(role), () -> begun(side, owner(role)));

    /** Its letters are made. */
    public static final Thing MADE =
            (side, role) -> side.once("letters of " + owner(role), () -> made(side, owner(role)));

    private static final Thing ZONE = (side, role) -> String.valueOf(side.zoneId());

    private static final String LIST = "/mailings/list/mailingList";
    private static final String RECIPIENTS = "/mailings/recipients/mailingRecipients";
    private static final String TEXT = "/mailings/text/mailingText";
    private static final String PREVIEW = "/mailings/preview/mailingPreview";
    private static final String LETTERS = "/mailings/letters/mailingLetters";
    private static final String MAILING = "mailing";
    private static final Duration LONG = Duration.ofSeconds(30);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read(LIST, Who.MAILERS),
                Door.action("mailingList#create", LIST, Who.MAILERS)
                        .typing("name", Thing.word((side, role) -> "Чужая", "Чужая"))
                        .typing("groups:0:in", ZONE),
                Door.action("mailingList#check", LIST, Who.MAILERS)
                        .unseenUntil("there are too many zones for a list of them"),
                Door.read(RECIPIENTS, Who.MAILERS).with(MAILING, BEGUN),
                Door.action("mailingRecipients#freeze", RECIPIENTS, Who.MAILERS).with(MAILING, BEGUN),
                Door.action("mailingProgress#stop", RECIPIENTS, Who.MAILERS)
                        .with(MAILING, BEGUN)
                        .pressing("stopping:stop")
                        .unseenUntil("a job is at work on the mailing"),
                Door.read(TEXT, Who.MAILERS).with(MAILING, BEGUN),
                Door.action("mailingText#save", TEXT, Who.MAILERS).with(MAILING, BEGUN),
                Door.read(PREVIEW, Who.MAILERS).with(MAILING, MADE),
                Door.read(LETTERS, Who.MAILERS).with(MAILING, MADE),
                Door.action("mailingLetters#produce", LETTERS, Who.MAILERS).with(MAILING, MADE),
                Door.read("/download/letters", Who.MAILERS).with(MAILING, MADE));
    }

    private static String owner(String role) {
        return Who.MAILERS.contains(role) ? role : "MAILING_ORGANISER";
    }

    private static String begun(Side side, String role) {
        side.person();
        Visitor visitor = side.as(role);
        Answer page = visitor.get(LIST);
        var box = page.html().select("input[type=checkbox]");
        return Side.number(
                visitor.submit(page, Map.of("name", "Рассылка", box.attr("name"), box.val()), "create"), MAILING);
    }

    private static String made(Side side, String role) {
        String mailing = begun(side, role);
        Visitor visitor = side.as(role);
        visitor.submit(visitor.get(RECIPIENTS + "?mailing=" + mailing), Map.of(), "freeze");
        finished(visitor, RECIPIENTS + "?mailing=" + mailing);
        visitor.submit(
                visitor.get(TEXT + "?mailing=" + mailing),
                Map.of("textBe", "Запрашаем на сустрэчу.", "textRu", "Приглашаем на встречу."),
                "save");
        visitor.submit(visitor.get(LETTERS + "?mailing=" + mailing), Map.of(), "produce");
        finished(visitor, LETTERS + "?mailing=" + mailing);
        return mailing;
    }

    private static void finished(Visitor visitor, String page) {
        Waiting.until(
                () -> !visitor.get(page).body().contains("<progress"),
                LONG,
                () -> page + ": " + visitor.get(page).text());
    }
}
