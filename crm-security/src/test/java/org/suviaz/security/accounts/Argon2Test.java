package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Argon2Test {

    @Test
    void a_hash_says_how_it_was_made_and_knows_its_passphrase_to_the_last_letter() {
        String passphrase = "Сем цвікоў у сцяне, і ніводнага лішняга 🙂";
        String hash = Argon2.hash(passphrase);
        assertTrue(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash);
        assertTrue(Argon2.matches(passphrase, hash));
        assertFalse(Argon2.matches(passphrase + "!", hash));
    }

    @Test
    void the_same_passphrase_twice_gives_two_hashes() {
        assertNotEquals(Argon2.hash("тое самае двойчы"), Argon2.hash("тое самае двойчы"));
    }

    @Test
    void nobody_signs_in_where_there_is_no_hash() {
        assertFalse(Argon2.matches("", null));
    }
}
