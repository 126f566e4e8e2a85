package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Home;

class CircuitsTest {
    /** As tor hands circuits over: a number in a private network. */
    private static final String CIRCUIT = "fc00:dead:beef:4dad::0:2a";

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final Circuits circuits = new Circuits();

    @AfterEach
    void back() {
        Home.follow(Clock.systemUTC());
    }

    @Test
    void five_wrong_tries_are_free_and_then_each_waits_longer() {
        at(NOW);
        wrong(CIRCUIT, 4);
        assertFalse(circuits.isTooEarly(CIRCUIT));
        wrong(CIRCUIT, 1);
        assertTrue(circuits.isTooEarly(CIRCUIT));
        at(NOW.plusSeconds(1));
        assertFalse(circuits.isTooEarly(CIRCUIT));
        wrong(CIRCUIT, 1);
        at(NOW.plusSeconds(2));
        assertTrue(circuits.isTooEarly(CIRCUIT));
        at(NOW.plusSeconds(3));
        assertFalse(circuits.isTooEarly(CIRCUIT));
    }

    @Test
    void ten_circuits_are_counted_each_for_itself() {
        at(NOW);
        for (int circuit = 0; circuit < 10; circuit++) {
            wrong(CIRCUIT + circuit, 4);
        }
        for (int circuit = 0; circuit < 10; circuit++) {
            assertFalse(circuits.isTooEarly(CIRCUIT + circuit));
        }
        wrong(CIRCUIT + 3, 1);
        assertTrue(circuits.isTooEarly(CIRCUIT + 3));
        assertFalse(circuits.isTooEarly(CIRCUIT + 4));
    }

    @Test
    void a_right_one_wipes_the_slate() {
        at(NOW);
        wrong(CIRCUIT, 5);
        circuits.right(CIRCUIT);
        assertFalse(circuits.isTooEarly(CIRCUIT));
    }

    @Test
    void the_machine_itself_is_nobodys_circuit() {
        for (String own : new String[] {"127.0.0.1", "127.0.0.9", "::1", "0:0:0:0:0:0:0:1", null, "a name"}) {
            wrong(own, 50);
            assertFalse(circuits.isTooEarly(own), own);
        }
        assertEquals(0, circuits.size());
    }

    @Test
    void a_new_start_remembers_nothing() {
        at(NOW);
        wrong(CIRCUIT, 9);
        assertFalse(new Circuits().isTooEarly(CIRCUIT));
    }

    @Test
    void a_flood_of_circuits_takes_no_memory_without_end() {
        for (int circuit = 0; circuit < Circuits.MOST + 50; circuit++) {
            circuits.wrong("fc00::" + Integer.toHexString(circuit));
        }
        assertEquals(Circuits.MOST, circuits.size());
    }

    private void wrong(String address, int times) {
        for (int i = 0; i < times; i++) {
            circuits.wrong(address);
        }
    }

    private static void at(Instant when) {
        Home.follow(Clock.fixed(when, Home.CLOCK));
    }
}
