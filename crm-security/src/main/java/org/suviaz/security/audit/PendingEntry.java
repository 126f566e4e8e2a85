package org.suviaz.security.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.suviaz.security.chain.ChainLink;

/**
 * An entry on its way to the writer; its number arrives once it is committed. Either the writer claims it or its caller
 * gives it up, never both: what was given up is not written later.
 */
record PendingEntry(
        Instant at,
        String account,
        String zone,
        AuditKind kind,
        String object,
        long amount,
        CompletableFuture<Long> number,
        AtomicBoolean settled) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_OBJECT = 90;

    static PendingEntry of(Instant at, String account, String zone, AuditKind kind, String object, long amount) {
        return new PendingEntry(
                at.truncatedTo(ChronoUnit.MICROS),
                plain(account, LONGEST_NAME),
                plain(zone, LONGEST_NAME),
                kind,
                plain(object, LONGEST_OBJECT),
                amount,
                new CompletableFuture<>(),
                new AtomicBoolean());
    }

    /** Whether the writer may write it. */
    boolean claim() {
        return settled.compareAndSet(false, true);
    }

    /** Whether nobody will write it any more. */
    boolean giveUp() {
        return settled.compareAndSet(false, true);
    }

    ChainLink after(long no, byte[] hash) {
        return ChainLink.after(no, hash, at, account, zone, kind.name(), object, amount);
    }

    /** One line that the table gives back as it took it: half a character would come back as another one. */
    private static String plain(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        (text == null ? "" : text)
                .codePoints()
                .limit(longest)
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE ? ' ' : point)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
