package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final Reach NORTH = reach(100, 199);
    private static final Reach SOUTH = reach(300, 399);

    @Test
    void the_database_knows_its_hash_and_no_two_are_the_same() throws Exception {
        Token token = new Token(NORTH, 0);
        assertEquals(32, token.bytes().length);
        assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(token.bytes()), token.hash());
        assertFalse(java.util.Arrays.equals(token.bytes(), new Token(NORTH, 0).bytes()));
    }

    @Test
    void it_serves_the_same_reach_for_half_of_its_life() {
        Token token = new Token(NORTH, 0);
        long half = Token.LIFE.toNanos() / 2;
        assertTrue(token.serves(reach(100, 199), half - 1));
        assertFalse(token.serves(NORTH, half));
        assertFalse(token.serves(SOUTH, 0));
    }

    @Test
    void replaced_it_is_closed_by_whoever_gives_it_back_last() {
        Token token = new Token(NORTH, 0);
        token.take();
        token.take();
        assertFalse(token.replace());
        assertFalse(token.giveBack());
        assertTrue(token.giveBack());
    }

    @Test
    void replaced_while_no_connection_has_it_it_is_closed_at_once() {
        Token token = new Token(NORTH, 0);
        token.take();
        assertFalse(token.giveBack());
        assertTrue(token.replace());
    }

    private static Reach reach(int low, int high) {
        Ranges zones = Ranges.of(List.of(new Ranges.Range(low, high)));
        return new Reach(7, false, zones, Ranges.NONE, zones, Ranges.NONE, Instant.EPOCH);
    }
}
