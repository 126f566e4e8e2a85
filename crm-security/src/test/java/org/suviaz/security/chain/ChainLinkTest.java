package org.suviaz.security.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainLinkTest {

    private static final ChainLink FIRST = link(0, ChainLink.BEGINNING, "204396-9");
    private static final ChainLink SECOND = link(FIRST.no(), FIRST.hash(), "204100-3");

    @Test
    void an_entry_follows_the_one_it_was_made_behind_and_no_other() {
        assertTrue(FIRST.follows(0, ChainLink.BEGINNING));
        assertTrue(SECOND.follows(1, FIRST.hash()));
        assertFalse(SECOND.follows(0, ChainLink.BEGINNING));
        assertFalse(SECOND.follows(1, SECOND.hash()));
    }

    @Test
    void every_changed_part_breaks_the_chain() {
        assertFalse(
                with(SECOND.account() + "x", SECOND.object(), SECOND.amount()).follows(1, FIRST.hash()));
        assertFalse(with(SECOND.account(), "204396-9", SECOND.amount()).follows(1, FIRST.hash()));
        assertFalse(with(SECOND.account(), SECOND.object(), 2).follows(1, FIRST.hash()));
    }

    @Test
    void what_is_moved_from_one_part_to_the_next_is_noticed() {
        ChainLink moved = new ChainLink(
                SECOND.no(),
                SECOND.at(),
                SECOND.account() + SECOND.zone(),
                "",
                SECOND.kind(),
                SECOND.object(),
                SECOND.amount(),
                SECOND.prev(),
                SECOND.hash());
        assertFalse(moved.follows(1, FIRST.hash()));
    }

    @Test
    void a_hash_has_32_bytes() {
        assertEquals(32, FIRST.hash().length);
    }

    private static ChainLink with(String account, String object, long amount) {
        return new ChainLink(
                SECOND.no(),
                SECOND.at(),
                account,
                SECOND.zone(),
                SECOND.kind(),
                object,
                amount,
                SECOND.prev(),
                SECOND.hash());
    }

    private static ChainLink link(long no, byte[] prev, String object) {
        return ChainLink.after(
                no, prev, Instant.parse("2026-11-22T11:02:51.123456Z"), "dub-03", "BY-MI", "PERSON_OPENED", object, 1);
    }
}
