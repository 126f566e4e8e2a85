package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.suviaz.paper.PaperFont;

class LetterPdfTest {

    private static final List<String> ADDRESS =
            List.of("Дзям’янаў Ўладзімір Ільіч", "вул. Ёлкіна, 22, кв. 9", "222120 г. Барысаў");

    @Test
    void every_letter_of_belarusian_and_russian_can_be_taken_out_of_the_file_again() throws IOException {
        String letters = "абвгдеёжзійклмнопрстуўфхцчшыьэюя’ АБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯ ищъ ИЩЪ «» — № 12";
        String text = textOf(written(new Letter(ADDRESS, List.of(new Block(letters, false)), "204396-9")), 1);
        assertTrue(text.contains("абвгдеёжзійклмнопрстуўфхцчшыьэюя’"), text);
        assertTrue(text.contains("АБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯ"), text);
        assertTrue(text.contains("Дзям’янаў Ўладзімір Ільіч"), text);
        assertTrue(text.contains("вул. Ёлкіна, 22, кв. 9"), text);
        assertTrue(text.contains("ищъ ИЩЪ «» — № 12"), text);
        assertTrue(text.contains("204396-9"), text);
    }

    @Test
    void a_shared_paragraph_stands_in_every_letter_but_is_kept_once() throws IOException {
        String body = "Сёлета ўзімку мы збіраемся ў Барысаве. ".repeat(40).strip();
        byte[] file = written(many(500, new Block(body, true)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(500, document.getNumberOfPages());
        }
        assertTrue(textOf(file, 500).contains("Сёлета ўзімку мы збіраемся ў Барысаве."));
        int perLetter = (file.length - written(many(1, new Block(body, true))).length) / 499;
        assertTrue(perLetter < 600, perLetter + " bytes a letter");
    }

    @Test
    void the_font_is_embedded_in_part() throws IOException {
        byte[] file = written(new Letter(ADDRESS, List.of(new Block("Ўсе", false)), "1"));
        try (PDDocument document = Loader.loadPDF(file)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().endsWith("+DejaVuSerif"), font.getName());
            }
        }
        assertTrue(file.length < 40_000, file.length + " bytes");
    }

    @Test
    void the_files_properties_name_no_person_program_or_time() throws IOException {
        byte[] file = written(new Letter(ADDRESS, List.of(new Block("Ўсе", false)), "1"));
        try (PDDocument document = Loader.loadPDF(file)) {
            var properties = document.getDocumentInformation();
            assertNull(properties.getProducer());
            assertNull(properties.getCreator());
            assertNull(properties.getAuthor());
            assertNull(properties.getTitle());
            assertNull(properties.getCreationDate());
            assertNull(document.getDocumentCatalog().getMetadata());
        }
        assertFalse(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains("OpenPDF"));
    }

    @Test
    void the_address_stands_inside_what_the_window_shows() throws IOException {
        for (AddressWindow window : AddressWindow.values()) {
            float[] box =
                    boxOf(written(new Letter(sevenLines(), List.of(), "1"), window), "Дзям’янаў", "Краснасельскі раён");
            float left = window == AddressWindow.RIGHT ? 119 : 20;
            float top = window == AddressWindow.RIGHT ? 49 : 54;
            assertTrue(
                    box[0] >= left && box[1] >= top && box[2] <= left + 80 && box[3] <= top + 36,
                    box[0] + " " + box[1] + " " + box[2] + " " + box[3]);
        }
    }

    @Test
    void a_text_that_is_too_long_is_told_by_lines() {
        Block paragraph = new Block("Радок", false);
        Letter letter = new Letter(ADDRESS, java.util.Collections.nCopies(40, paragraph), "1");
        assertTrue(LetterPaper.linesTooMany(letter) > 20);
        assertFalse(LetterPaper.holds(letter, AddressWindow.RIGHT));
        Block lines = new Block("Радок\n".repeat(32) + "Апошні", false);
        assertEquals(1, LetterPaper.linesTooMany(new Letter(ADDRESS, List.of(lines), "1")));
        assertEquals(
                0,
                LetterPaper.linesTooMany(
                        new Letter(ADDRESS, List.of(new Block("Радок\n".repeat(31) + "Апошні", false)), "1")));
    }

    @Test
    void a_word_wider_than_the_line_is_cut_and_nothing_of_it_is_lost() {
        String word = "ў".repeat(300);
        List<String> lines = LetterPaper.lines(new Block("Слова " + word + " канец", false));
        assertEquals("Слова" + word + "канец", String.join("", lines).replace(" ", ""));
        assertTrue(
                lines.stream().allMatch(line -> PaperFont.width(line, LetterPaper.TEXT_SIZE) <= 165 * LetterPaper.MM));
    }

    @Test
    void a_sign_without_a_shape_is_found() {
        assertEquals(
                "\uD83D\uDE00",
                PaperFont.firstWithoutShape("Прывітанне \uD83D\uDE00").orElseThrow());
        assertTrue(PaperFont.firstWithoutShape("Дзям’янаў — «ўсё» № 1\n").isEmpty());
    }

    private static List<String> sevenLines() {
        return List.of("Дзям’янаў", "два", "тры", "чатыры", "пяць", "шэсць", "Краснасельскі раён");
    }

    private static Letter[] many(int count, Block body) {
        Letter[] letters = new Letter[count];
        for (int number = 0; number < count; number++) {
            letters[number] =
                    new Letter(ADDRESS, List.of(new Block("Паважаны " + number + "!", false), body), number + "-7");
        }
        return letters;
    }

    private static byte[] written(Letter... letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPdf pdf = new LetterPdf(out, AddressWindow.RIGHT)) {
            for (Letter letter : letters) {
                pdf.add(letter);
            }
        }
        return out.toByteArray();
    }

    private static byte[] written(Letter letter, AddressWindow window) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPdf pdf = new LetterPdf(out, window)) {
            pdf.add(letter);
        }
        return out.toByteArray();
    }

    private static String textOf(byte[] file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** Left, upper, right and lower edge of the lines from the first to the last of these, in millimetres. */
    private static float[] boxOf(byte[] file, String first, String last) throws IOException {
        float[] box = {1000, 1000, 0, 0};
        boolean[] inside = {false};
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    inside[0] |= text.contains(first);
                    for (TextPosition one : positions) {
                        if (inside[0]) {
                            box[0] = Math.min(box[0], one.getX() / LetterPaper.MM);
                            box[1] = Math.min(box[1], (one.getY() - one.getHeight()) / LetterPaper.MM);
                            box[2] = Math.max(box[2], (one.getX() + one.getWidth()) / LetterPaper.MM);
                            box[3] = Math.max(box[3], one.getY() / LetterPaper.MM);
                        }
                    }
                    inside[0] &= !text.contains(last);
                }
            }.getText(document);
        }
        return box;
    }
}
