package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.FieldProblem;

class AccountRulesTest {

    @Test
    void fifteen_characters_are_enough_and_fourteen_are_not() {
        assertEquals(List.of(), keys("klon-07", "вада-соль-хлебы"));
        assertEquals(List.of("accounts.problem.tooShort"), keys("klon-07", "вада-соль-хлеб"));
    }

    @Test
    void an_emoji_is_one_character() {
        assertEquals(List.of("accounts.problem.tooShort"), keys("klon-07", "абвгдежз🙂🙂🙂🙂🙂🙂"));
    }

    @Test
    void a_book_is_not_hashed() {
        assertEquals(List.of("accounts.problem.tooLong"), keys("klon-07", "кніга".repeat(41)));
    }

    @Test
    void the_own_name_and_one_key_held_down_are_refused() {
        assertEquals(List.of("accounts.problem.guessed"), keys("klon-07", "мой уваход Klon-07"));
        assertEquals(List.of("accounts.problem.guessed"), keys("klon-07", "ааааааааааааааааа"));
    }

    private static List<String> keys(String account, String passphrase) {
        return AccountRules.passphrase(account, passphrase).stream()
                .map(FieldProblem::key)
                .toList();
    }
}
