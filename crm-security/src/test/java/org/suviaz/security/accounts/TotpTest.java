package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** The last six of the eight digits that RFC 6238 gives in its appendix B. */
    @Test
    void codes_are_those_of_the_standard() {
        assertEquals("287082", Totp.code(SECRET, 59 / 30));
        assertEquals("081804", Totp.code(SECRET, 1_111_111_109 / 30));
        assertEquals("005924", Totp.code(SECRET, 1_234_567_890 / 30));
        assertEquals("353130", Totp.code(SECRET, 20_000_000_000L / 30));
    }

    @Test
    void the_step_before_and_the_step_after_pass_and_no_others() {
        long step = Totp.step(NOW);
        for (long other = step - 4; other <= step + 4; other++) {
            boolean near = Math.abs(other - step) <= 1;
            OptionalLong wanted = near ? OptionalLong.of(other) : OptionalLong.empty();
            assertEquals(wanted, Totp.match(SECRET, Totp.code(SECRET, other), NOW), String.valueOf(other - step));
        }
    }

    @Test
    void a_code_may_be_typed_as_telephones_show_it() {
        assertTrue(Totp.match(SECRET, " 081 804 ", NOW).isPresent());
        assertTrue(Totp.match(SECRET, "081\u00a0804", NOW).isPresent());
    }

    @Test
    void nothing_is_right_that_is_no_code() {
        for (String typed : new String[] {null, "", "81804", "0818040", "abcdef", "٠٨١٨٠٤"}) {
            assertEquals(OptionalLong.empty(), Totp.match(SECRET, typed, NOW), typed);
        }
    }

    @Test
    void without_a_secret_no_code_is_right_not_even_that_of_the_stand_in() {
        assertEquals(OptionalLong.empty(), Totp.match(null, Totp.code(new byte[20], Totp.step(NOW)), NOW));
    }

    @Test
    void secrets_differ() {
        assertEquals(20, Totp.secret().length);
        assertTrue(!java.util.Arrays.equals(Totp.secret(), Totp.secret()));
    }
}
