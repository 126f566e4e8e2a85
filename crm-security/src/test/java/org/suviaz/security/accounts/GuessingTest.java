package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessingTest {
    private static final List<String> NAMES = List.of("klon-07", "Партыя «Летувіз»");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwerty12345qwerty12345",
                "QWERTY-12345-qwerty!",
                "йцукенгшщзхъ12345",
                "1qaz2wsx3edc4rfv5tgb",
                "P@ssw0rd P@ssw0rd",
                "Passw0rd!2026!!!!!",
                "пароль пароль пароль",
                "парольпароль123456",
                "gfhjkmgfhjkm12345",
                "зфыыцщкв1234567",
                "кот кот кот кот кот",
                "абабабабабабабабаб",
                "абвгдежзийклмнопрст",
                "987654321987654321",
                "Жыве Беларусь 2020!",
                "Верым! Можам! Пераможам!",
                "летувіз летувіз 2026",
                "Партыя Летувіз 2026",
                "Сувязь-Сувязь-Сувязь",
                "klon klon klon 2026",
                "мама мыла раму",
                "correct horse battery staple"
            })
    void what_everybody_tries_first_is_easy(String phrase) {
        assertTrue(Guessing.isEasy(phrase, NAMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вада-соль-хлебы",
                "лыжы стаяць за печкай",
                "бабіна варэнне ў падвале",
                "korova idzie u les",
                "xK9#vQ2m!pL7zR4",
                "🙂🐻🌲🚲🍎🎈🏠🌧🐟🍄🎻🚂⚓🍀🔑"
            })
    void what_is_somebodys_own_is_not(String phrase) {
        assertFalse(Guessing.isEasy(phrase, NAMES));
    }

    @Test
    void none_of_the_3000_most_used_becomes_good_by_being_made_long() {
        List<String> used = WordList.named("common-passphrases");
        assertEquals(
                List.of(),
                used.stream()
                        .flatMap(
                                word -> List.of(word.repeat(4), word + word + "2026!", word + "1234567890!!!").stream())
                        .filter(phrase -> !Guessing.isEasy(phrase, List.of()))
                        .toList());
        System.out.printf("GuessingTest: %d known passwords, made long in 3 ways, are refused%n", used.size());
    }
}
