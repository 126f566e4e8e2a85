package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

/** The letters of sentences: each language with its own alphabet, spelt and set as its readers expect. */
class MessagesSpellingTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** English sentences may end with an example in Cyrillic, and begin with none. */
    private static final Pattern CYRILLIC_FIRST = Pattern.compile("^(?:(?!\\p{IsLatin}{2}).)*\\p{IsCyrillic}");

    private static final Pattern NEITHER = Pattern.compile("[\\p{L}&&[^A-Za-z\\p{IsCyrillic}]]");

    /** у that follows a vowel is ў; where the stress is on it, it stays. */
    private static final Pattern LONG_U = Pattern.compile("(?iu)[аеёіоуыэюя][  ]у(?!\\p{L}*(?:рна|ніка))");

    private static final Pattern LONE_SHORT_U = Pattern.compile("(?iu)(?:^|[.!?:«(—] ?|[бвгджзйклмнпрстфхцчшь] )ў");

    /** Sentences that quote both languages, or an owner's own words about a licence. */
    private static final Pattern QUOTING = Pattern.compile(
            "frame\\.language\\..*|about\\.data\\.(?:geonames|osm|words|names)|mailings\\.recipients\\.plain\\.note");

    private static final Set<String> NAMES = Set.of(
            "Tab",
            "Enter",
            "Tor",
            "Browser",
            "Firefox",
            "Excel",
            "LibreOffice",
            "Access",
            "vCard",
            "PDF",
            "Alt",
            "Shift",
            "Ctrl",
            "xls",
            "xlsx",
            "klon",
            "nazva",
            "example",
            "org",
            "csv",
            "CSV",
            "XLSX",
            "txt",
            "tsv",
            "ods",
            "mdb",
            "accdb",
            "vcf",
            "UTF",
            "QR",
            "TOTP",
            "KeePassXC",
            "Tails");

    @Test
    void a_word_has_letters_of_one_alphabet() {
        for (Language language : Language.values()) {
            assertEquals(List.of(), Said.wrong(language, said -> words(said).anyMatch(MessagesSpellingTest::mixed)));
        }
        assertTrue(mixed("Cувязь"));
        assertFalse(mixed("Сувязь"));
    }

    @Test
    void belarusian_has_no_russian_letters_and_russian_no_belarusian_ones() {
        assertEquals(List.of(), Said.wrong(Language.BE, own(said -> said.matches("(?s).*[иИщЩъЪ].*"))));
        assertEquals(List.of(), Said.wrong(Language.RU, own(said -> said.matches("(?s).*[іІўЎ].*"))));
    }

    @Test
    void nothing_was_left_untranslated() {
        for (Language language : List.of(Language.BE, Language.RU)) {
            assertEquals(List.of(), Said.wrong(language, own(words -> LATIN.matcher(words)
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(word -> !NAMES.contains(word)))));
        }
        assertEquals(List.of(), Said.wrong(Language.EN, own(words -> CYRILLIC_FIRST
                .matcher(words)
                .find())));
        for (Language language : Language.values()) {
            assertEquals(List.of(), Said.wrong(language, own(words -> NEITHER.matcher(words)
                    .find())));
        }
    }

    @Test
    void an_english_sentence_may_give_an_example_in_cyrillic() {
        assertFalse(CYRILLIC_FIRST.matcher("its name, such as Мінск").find());
        assertTrue(CYRILLIC_FIRST.matcher("Назва").find());
        assertTrue(CYRILLIC_FIRST.matcher("«Назва» of a zone").find());
    }

    @Test
    void belarusian_u_is_short_after_a_vowel_and_nowhere_else() {
        assertEquals(List.of(), Said.wrong(Language.BE, own(words -> LONG_U.matcher(words)
                .find())));
        assertEquals(
                List.of(),
                Said.wrong(Language.BE, own(words -> LONE_SHORT_U.matcher(words).find())));
        assertTrue(LONG_U.matcher("яна увайшла").find());
        assertFalse(LONG_U.matcher("яна ўвайшла").find());
        assertTrue(LONE_SHORT_U.matcher("дом ў вёсцы").find());
    }

    @Test
    void quotes_are_those_of_the_language() {
        for (Language language : Language.values()) {
            String foreign = language == Language.EN ? "[\"«»„]" : "[\"“”„]";
            Pattern wrong = Pattern.compile(foreign);
            assertEquals(List.of(), Said.wrong(language, own(words -> wrong.matcher(words)
                    .find())));
        }
    }

    @Test
    void a_sign_and_its_number_stay_on_one_line() {
        Pattern torn = Pattern.compile("№ \\{|No\\. \\{|\\} (?:МБ|КБ|MB|KB|хв|мин|min|с|s)(?:\\P{L}|$)");
        for (Language language : Language.values()) {
            assertEquals(List.of(), Said.wrong(language, said -> torn.matcher(said.text())
                    .find()));
        }
    }

    @Test
    void nothing_stands_apart_more_than_it_should() {
        for (Language language : Language.values()) {
            assertEquals(List.of(), Said.wrong(language, said -> said.text()
                    .matches("(?s)\\s.*|.*\\s|.*\\s\\s.*|.* (?:[,;:!?]|\\.(?![a-z])).*")));
        }
    }

    private static Predicate<Said> own(Predicate<String> wrong) {
        return said -> !QUOTING.matcher(said.key()).matches() && wrong.test(said.words());
    }

    private static Stream<String> words(Said said) {
        return WORD.matcher(said.words()).results().map(MatchResult::group);
    }

    private static boolean mixed(String word) {
        return word.matches(".*\\p{IsCyrillic}.*") && word.matches(".*\\p{IsLatin}.*");
    }
}
