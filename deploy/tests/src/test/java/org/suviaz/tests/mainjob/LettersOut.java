package org.suviaz.tests.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** A mailing organiser of the whole country writes to the people of three cities. */
final class LettersOut {
    private static final String IN_BE =
            "{зварот}!\n\nЗапрашаем на сустрэчу ў пятніцу. Ёсць пра што пагаварыць: сям’я, вёска, ліпень.";
    private static final String IN_RU =
            "{обращение}!\n\nПриглашаем на встречу в пятницу. Всё обсудим: съезд, щедрость, ёлка.";
    private static final List<String> PROOFS = List.of("ў пятніцу", "Ёсць", "сям’я", "ліпень", "щедрость", "ёлка");
    private static final Duration LONG = Duration.ofMinutes(3);

    private final Browser browser;
    private final Staff organiser = Staff.with("MAILING_ORGANISER", "BY");
    private Path file;
    private long people;
    private long letters;
    private long leftOut;
    private int pages;

    LettersOut(Browser browser) {
        this.browser = browser;
    }

    void produces() {
        SignIn.as(browser, organiser);
        browser.follow(Say.be("frame.menu.mailings"));
        browser.fill("name", "Запрашэнне");
        List.of("Мінск", "Бабруйск", "Брэст").forEach(browser::tickBeside);
        browser.press(Say.be("mailings.list.new.go"));
        looked("mailing-recipients");
        people = ComingIn.number(browser.texts("#people").get(0));
        assertEquals(ofTheThreeCities(), people);
        browser.press(Say.be("mailings.recipients.freeze", people));
        browser.await(Say.be("mailings.recipients.next"), LONG);
        looked("mailing-frozen");
        browser.follow(Say.be("mailings.recipients.next"));
        browser.fill("textBe", IN_BE);
        browser.fill("textRu", IN_RU);
        looked("mailing-text");
        browser.press(Say.be("mailings.text.save"));
        looked("mailing-preview");
        browser.follow(Say.be("mailings.preview.next"));
        letters = ComingIn.number(browser.value("produce"));
        browser.press(Say.be("mailings.letters.go", letters));
        browser.await(Say.be("mailings.letters.matches"), LONG);
        looked("mailing-letters");
        leftOut = people - letters;
        assertTrue(
                browser.text().contains(Say.be("mailings.letters.sum", letters, leftOut, people)),
                () -> "letters and left out are all people:\n" + browser.text());
        file = browser.download(Say.be("mailings.letters.take"));
    }

    void areReadable() {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            pages = document.getNumberOfPages();
            assertEquals(letters, pages);
            var stripper = new PDFTextStripper();
            stripper.setEndPage(400);
            String start = stripper.getText(document).replaceAll("\\s+", " ");
            var end = new PDFTextStripper();
            end.setStartPage(pages - 400);
            String text = start + end.getText(document).replaceAll("\\s+", " ");
            for (String proof : PROOFS) {
                assertTrue(text.contains(proof), proof);
            }
            assertTrue(text.contains("Паважаны") && text.contains("Паважаная"), "greetings in Belarusian");
            assertTrue(text.contains("Уважаемый") && text.contains("Уважаемая"), "greetings in Russian");
            assertTrue(!text.contains("{"), "every field was filled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long people() {
        return people;
    }

    long letters() {
        return letters;
    }

    long leftOut() {
        return leftOut;
    }

    int pages() {
        return pages;
    }

    private void looked(String name) {
        assertEquals(List.of(), Pictures.take(browser, browser.name() + "-" + name));
    }

    private static long ofTheThreeCities() {
        return House.database()
                .number("select count(*) from contact c join zone z on c.zl between z.lft and z.rgt"
                        + " where z.code in ('BY-HM', 'city-babrujsk', 'city-brest') and c.put_away_at is null");
    }
}
