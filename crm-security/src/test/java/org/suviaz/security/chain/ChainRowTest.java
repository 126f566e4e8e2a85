package org.suviaz.security.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told quickly of a row is what is told of it slowly. */
class ChainRowTest {

    private static final Instant AT = Instant.parse("2026-11-22T11:02:51.123456Z");
    private static final byte[] BEFORE = behind(new byte[32], AT, "першая").hash();

    @Test
    void an_entry_follows_whatever_letters_it_is_written_in() throws SQLException {
        for (String object : List.of("", "204396-9", "Ўшачы €", "\uffff", "€".repeat(60), "x".repeat(255))) {
            assertTrue(row(behind(BEFORE, AT, object)).surelyFollows(1, BEFORE), object);
        }
    }

    @Test
    void moments_before_1970_and_without_a_fraction_are_hashed_alike() throws SQLException {
        for (String at : List.of("1969-12-31T23:59:59.999999Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            ChainLink link = behind(BEFORE, Instant.parse(at), "x");
            assertTrue(row(link).surelyFollows(1, BEFORE), at);
            assertEquals(link.at(), row(link).link().at());
        }
    }

    @Test
    void what_is_hashed_otherwise_is_left_to_the_slow_way_which_finds_it_whole() throws SQLException {
        for (String object : List.of("a\u0000b", "\ud83d\ude00".repeat(60))) {
            ChainRow row = row(behind(BEFORE, AT, object));
            assertFalse(row.surelyFollows(1, BEFORE));
            assertTrue(row.link().follows(1, BEFORE));
        }
    }

    @Test
    void an_entry_with_any_part_changed_does_not_follow() throws SQLException {
        ChainLink whole = behind(BEFORE, AT, "204396-9");
        assertTrue(row(whole).surelyFollows(1, BEFORE));
        byte[] other = whole.hash();
        for (ChainLink changed : List.of(
                changed(whole, 3, AT, "dub-03", "BY-MI", "SEARCH", "204396-9", 1, BEFORE),
                changed(whole, 2, AT.plusNanos(1_000), "dub-03", "BY-MI", "SEARCH", "204396-9", 1, BEFORE),
                changed(whole, 2, AT, "dub-0", "3BY-MI", "SEARCH", "204396-9", 1, BEFORE),
                changed(whole, 2, AT, "dub-03", "BY-M", "SEARCH", "204396-9", 1, BEFORE),
                changed(whole, 2, AT, "dub-03", "BY-MI", "SEARCHED", "204396-9", 1, BEFORE),
                changed(whole, 2, AT, "dub-03", "BY-MI", "SEARCH", "204396-8", 1, BEFORE),
                changed(whole, 2, AT, "dub-03", "BY-MI", "SEARCH", "204396-9", 2, BEFORE),
                changed(whole, 2, AT, "dub-03", "BY-MI", "SEARCH", "204396-9", 1, other),
                changed(whole, 2, AT, "dub-03", "BY-MI", "SEARCH", "204396-9", 1, new byte[0]))) {
            assertFalse(row(changed).surelyFollows(1, BEFORE), changed::toString);
        }
    }

    @Test
    void quick_and_slow_find_the_same_in_a_whole_table() throws SQLException {
        ChainCheck check = new ChainCheck(List.of(), point -> true, List.of());
        byte[] hash = ChainLink.BEGINNING;
        for (int i = 0; i < 100; i++) {
            ChainLink link = ChainLink.after(i, hash, AT, "dub-03", "", "SEARCH", i % 7 == 0 ? "\ud83d\ude00" : "x", i);
            hash = link.hash();
            boolean taken = check.take(
                    row(i == 60 ? changed(link, 61, AT, "dub-03", "", "SEARCH", "y", i, link.prev()) : link));
            assertEquals(i != 61, taken);
            if (!taken) {
                break;
            }
        }
        assertEquals(Tampering.CHANGED, check.end().how());
        assertEquals(61, check.end().firstBroken());
    }

    private static ChainLink behind(byte[] hash, Instant at, String object) {
        return ChainLink.after(1, hash, at, "dub-03", "BY-MI", "SEARCH", object, 1);
    }

    private static ChainLink changed(
            ChainLink whole,
            long no,
            Instant at,
            String account,
            String zone,
            String kind,
            String object,
            long amount,
            byte[] prev) {
        return new ChainLink(no, at, account, zone, kind, object, amount, prev, whole.hash());
    }

    @Test
    void an_entry_longer_than_the_table_ever_held_does_not_follow_and_breaks_nothing() throws SQLException {
        ChainRow row = row(behind(BEFORE, AT, "x".repeat(300)));
        assertFalse(row.surelyFollows(1, BEFORE));
        assertFalse(row.link().follows(1, BEFORE));
    }

    /** As the database sends it. */
    private static ChainRow row(ChainLink link) throws SQLException {
        List<byte[]> parts = Stream.concat(
                        Stream.of(link.prev(), link.hash()),
                        Stream.of(link.account(), link.zone(), link.kind(), link.object())
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        var piece = new ByteArrayOutputStream();
        parts.forEach(part -> piece.write(part.length));
        parts.forEach(piece::writeBytes);
        Object[] sent = {
            link.no(),
            link.at().getEpochSecond() * 1_000_000 + link.at().getNano() / 1_000,
            link.amount(),
            piece.toByteArray()
        };
        ChainRow row = new ChainRow();
        row.read((ResultSet) Proxy.newProxyInstance(
                ChainRowTest.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (self, method, columns) -> sent[(int) columns[0] - 1]));
        return row;
    }
}
