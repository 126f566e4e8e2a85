package org.suviaz.security.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way of tampering is named with the first entry that it struck. */
class ChainCheckTest {

    private static final Instant AT = Instant.parse("2026-11-22T11:02:51.123456Z");
    private static final CheckpointKey KEY = new CheckpointKey(new byte[32]);
    private static final List<ChainLink> WHOLE = chain(20, 0);

    @Test
    void an_untouched_chain_is_whole() {
        Verdict verdict = checked(WHOLE);
        assertTrue(verdict.whole());
        assertEquals(20, verdict.checked());
        assertEquals(0, checked(List.of()).checked());
    }

    @Test
    void a_changed_entry_is_named() {
        List<ChainLink> rows = new ArrayList<>(WHOLE);
        rows.set(6, saying(rows.get(6), "other"));
        assertFound(Tampering.CHANGED, 7, rows);
        List<ChainLink> last = new ArrayList<>(WHOLE);
        last.set(19, saying(last.get(19), "other"));
        assertFound(Tampering.CHANGED, 20, last);
        List<ChainLink> first = new ArrayList<>(WHOLE);
        first.set(0, saying(first.get(0), "other"));
        assertFound(Tampering.CHANGED, 1, first);
    }

    @Test
    void a_changed_entry_with_a_new_hash_of_its_own_is_named() {
        List<ChainLink> rows = new ArrayList<>(WHOLE);
        rows.set(6, behind(rows.get(5), "other"));
        assertFound(Tampering.CHANGED, 7, rows);
        List<ChainLink> nearEnd = new ArrayList<>(WHOLE);
        nearEnd.set(18, behind(nearEnd.get(17), "other"));
        assertFound(Tampering.CHANGED, 19, nearEnd);
    }

    @Test
    void a_missing_entry_is_named_whether_the_rest_was_numbered_anew_or_not() {
        List<ChainLink> rows = new ArrayList<>(WHOLE);
        rows.remove(6);
        assertFound(Tampering.MISSING, 7, rows);
        assertFound(Tampering.MISSING, 7, numbered(rows));
        List<ChainLink> first = new ArrayList<>(WHOLE.subList(1, 20));
        assertFound(Tampering.MISSING, 1, first);
        assertFound(Tampering.MISSING, 1, numbered(first));
    }

    @Test
    void an_added_entry_is_named() {
        List<ChainLink> clumsy = new ArrayList<>(WHOLE);
        clumsy.add(6, saying(WHOLE.get(3), "new"));
        assertFound(Tampering.ADDED, 7, numbered(clumsy));
        List<ChainLink> skilled = new ArrayList<>(WHOLE);
        skilled.add(6, behind(WHOLE.get(5), "new"));
        assertFound(Tampering.ADDED, 7, numbered(skilled));
        List<ChainLink> before = new ArrayList<>(WHOLE);
        before.add(0, ChainLink.after(-1, ChainLink.BEGINNING, AT, "a", "", "SEARCH", "", 1));
        assertFound(Tampering.ADDED, 0, before);
    }

    @Test
    void entries_that_changed_places_are_named() {
        List<ChainLink> rows = new ArrayList<>(WHOLE);
        rows.set(6, WHOLE.get(7));
        rows.set(7, WHOLE.get(6));
        assertFound(Tampering.MOVED, 7, numbered(rows));
        List<ChainLink> apart = new ArrayList<>(WHOLE);
        apart.set(6, WHOLE.get(15));
        apart.set(15, WHOLE.get(6));
        assertFound(Tampering.MOVED, 7, numbered(apart));
    }

    @Test
    void a_history_that_was_hashed_anew_breaks_the_next_checkpoint() {
        List<ChainLink> anew = new ArrayList<>(WHOLE.subList(0, 6));
        anew.addAll(after(WHOLE.get(5), 14, 100));
        Verdict verdict = checked(anew, List.of(point(3), point(12)), List.of());
        assertEquals(Tampering.REWRITTEN, verdict.how());
        assertEquals(12, verdict.firstBroken());
        assertEquals(3, verdict.last().no());
        assertEquals(
                Tampering.REWRITTEN,
                checked(anew, List.of(), List.of(point(20).witness())).how());
        assertTrue(checked(anew).whole(), "nothing outside the chain tells of it");
    }

    @Test
    void a_checkpoint_that_was_changed_made_up_or_taken_away_is_named() {
        Checkpoint forged = new CheckpointKey(new byte[] {
                    9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
                })
                .sign(12, WHOLE.get(11).hash(), AT);
        assertEquals(
                Tampering.CHECKPOINT_CHANGED,
                checked(WHOLE, List.of(forged), List.of()).how());
        Checkpoint moved =
                new Checkpoint(13, point(12).hash(), point(12).at(), point(12).signature());
        assertEquals(13, checked(WHOLE, List.of(moved), List.of()).firstBroken());
        List<ChainLink> telling = new ArrayList<>(WHOLE);
        telling.add(ChainLink.after(20, WHOLE.get(19).hash(), AT, "", "", "CHECKPOINT_MADE", "12", 1));
        assertTrue(checked(telling, List.of(point(12)), List.of()).whole());
        Verdict gone = checked(telling, List.of(), List.of());
        assertEquals(Tampering.CHECKPOINT_MISSING, gone.how());
        assertEquals(21, gone.firstBroken());
    }

    @Test
    void an_end_that_was_cut_off_is_named() {
        List<ChainLink> cut = WHOLE.subList(0, 15);
        assertEquals(16, checked(cut, List.of(point(18)), List.of()).firstBroken());
        assertEquals(Tampering.CUT, checked(cut, List.of(point(18)), List.of()).how());
        assertEquals(
                Tampering.CUT,
                checked(cut, List.of(), List.of(point(20).witness())).how());
        assertTrue(checked(cut, List.of(), List.of(point(15).witness())).whole());
    }

    @Test
    void half_a_hash_off_a_paper_is_enough_and_less_is_none() {
        Witness typed = Witness.typed(
                3, java.util.HexFormat.of().formatHex(WHOLE.get(2).hash(), 0, 8).toUpperCase());
        assertTrue(checked(WHOLE, List.of(), List.of(typed)).whole());
        assertEquals(
                Tampering.REWRITTEN,
                checked(WHOLE, List.of(), List.of(new Witness(4, typed.hash()))).how());
        for (String none : List.of("", "12 34", "00".repeat(33), "zz".repeat(8), "0".repeat(17))) {
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalArgumentException.class, () -> Witness.typed(1, none), none);
        }
    }

    private static void assertFound(Tampering how, long no, List<ChainLink> rows) {
        Verdict verdict = checked(rows);
        assertEquals(how, verdict.how());
        assertEquals(no, verdict.firstBroken());
    }

    private static Verdict checked(List<ChainLink> rows) {
        return checked(rows, List.of(), List.of());
    }

    private static Verdict checked(List<ChainLink> rows, List<Checkpoint> points, List<Witness> witnesses) {
        ChainCheck check = new ChainCheck(points, point -> point.signedBy(KEY.publicKey()), witnesses);
        for (ChainLink row : rows) {
            if (!check.take(row)) {
                break;
            }
        }
        return check.end();
    }

    private static Checkpoint point(int no) {
        return KEY.sign(no, WHOLE.get(no - 1).hash(), AT);
    }

    private static List<ChainLink> chain(int length, int amount) {
        List<ChainLink> links = new ArrayList<>();
        links.add(ChainLink.after(0, ChainLink.BEGINNING, AT, "dub-03", "BY-MI", "PERSON_OPENED", "1", amount));
        links.addAll(after(links.get(0), length - 1, amount));
        return links;
    }

    private static List<ChainLink> after(ChainLink last, int more, int amount) {
        List<ChainLink> links = new ArrayList<>();
        ChainLink end = last;
        for (int i = 0; i < more; i++) {
            end = ChainLink.after(
                    end.no(), end.hash(), AT, "dub-03", "BY-MI", "PERSON_OPENED", "p" + (end.no() + 1), amount);
            links.add(end);
        }
        return links;
    }

    private static ChainLink behind(ChainLink last, String object) {
        return ChainLink.after(last.no(), last.hash(), AT, "dub-03", "BY-MI", "PERSON_OPENED", object, 1);
    }

    private static ChainLink saying(ChainLink one, String object) {
        return new ChainLink(
                one.no(),
                one.at(),
                one.account(),
                one.zone(),
                one.kind(),
                object,
                one.amount(),
                one.prev(),
                one.hash());
    }

    private static List<ChainLink> numbered(List<ChainLink> rows) {
        List<ChainLink> anew = new ArrayList<>();
        for (ChainLink row : rows) {
            anew.add(new ChainLink(
                    anew.size() + 1L,
                    row.at(),
                    row.account(),
                    row.zone(),
                    row.kind(),
                    row.object(),
                    row.amount(),
                    row.prev(),
                    row.hash()));
        }
        return anew;
    }
}
