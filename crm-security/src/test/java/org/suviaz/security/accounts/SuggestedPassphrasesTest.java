package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Language;

class SuggestedPassphrasesTest {

    @ParameterizedTest
    @CsvSource({"words-be, абвгдеёжзійклмнопрстуўфхцчшыьэюя", "words-ru, абвгдежзийклмнопрстуфхцчшщъыьэюя"})
    void a_list_holds_4096_different_words_of_four_to_eight_letters(String list, String letters) {
        List<String> words = WordList.named(list);
        assertEquals(4096, words.size());
        assertEquals(4096, new HashSet<>(words).size());
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> !word.matches("[" + letters + "]{4,8}"))
                        .toList());
    }

    @Test
    void each_is_six_words_of_the_readers_language_and_another_one_than_before() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String russian = SuggestedPassphrases.next(Language.RU);
            assertTrue(WordList.named("words-ru").containsAll(List.of(russian.split(" "))), russian);
            made.add(russian);
        }
        assertEquals(1000, made.size());
        assertEquals(6, made.iterator().next().split(" ").length);
        assertTrue(WordList.named("words-be")
                .containsAll(List.of(SuggestedPassphrases.next(Language.EN).split(" "))));
    }

    @Test
    void none_that_is_suggested_is_refused() {
        assertEquals(
                List.of(),
                Stream.of(Language.BE, Language.RU)
                        .flatMap(language -> Stream.generate(() -> SuggestedPassphrases.next(language))
                                .limit(3000))
                        .filter(phrase ->
                                !AccountRules.passphrase("klon-07", phrase).isEmpty())
                        .toList());
    }

    @Test
    void only_what_can_have_been_suggested_is_one() {
        assertTrue(SuggestedPassphrases.isOne(SuggestedPassphrases.next(Language.BE)));
        assertFalse(SuggestedPassphrases.isOne("<b>"));
        assertFalse(SuggestedPassphrases.isOne(SuggestedPassphrases.next(Language.BE) + " слова"));
        assertFalse(SuggestedPassphrases.isOne(""));
    }
}
