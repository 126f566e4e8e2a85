package org.suviaz.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The log of who saw and did what, in an append-only chain. An entry is committed before what it tells of is shown or
 * commits itself; where it cannot be written, nothing is shown. No names, phones or search words stand in it.
 */
@ApplicationScoped
public class AuditLog {

    /** Entries on a page. */
    public static final int PAGE = 50;

    private static final int CHUNK = 10_000;
    private static final int SECONDS_TO_WAIT = 20;
    private static final int LONGEST_OBJECT = 60;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AuditWriter writer;
    private final AuditRepository entries;
    private final Callers callers;

    @Inject
    AuditLog(AuditWriter writer, AuditRepository entries, Callers callers) {
        this.writer = writer;
        this.entries = entries;
        this.callers = callers;
    }

    protected AuditLog() {
        this(null, null, null);
    }

    /**
     * Writes an entry for who is asking, or for nobody, and waits until it is committed.
     *
     * @param object a code such as 204396-9, never a name; cut at 60 characters
     * @param count how many people, rows or letters it is about
     * @return the entry's number
     * @throws IllegalStateException where it could not be written: then nothing may be shown or changed
     */
    public long append(AuditKind kind, String object, long count) {
        Optional<Caller> caller = callers.anybody();
        return append(
                caller.map(Caller::accountName).orElse(""),
                caller.flatMap(known -> known.zones().stream().findFirst())
                        .map(zone -> zone.code())
                        .orElse(""),
                kind,
                object,
                count);
    }

    /** As {@link #append(AuditKind, String, long)}, for an account that is not, or not yet, signed in. */
    public long appendFor(String account, AuditKind kind, String object, long count) {
        return append(account, "", kind, object, count);
    }

    private long append(String account, String zone, AuditKind kind, String object, long count) {
        PendingEntry entry = new PendingEntry(
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                account,
                zone,
                kind,
                cut(object),
                count,
                new CompletableFuture<>());
        writer.take(entry);
        try {
            return entry.number().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the log did not answer", stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the log did not answer", failed);
        }
    }

    /**
     * A page of the log, newest first; reading it is an entry too.
     *
     * @throws Rejected where the day is none
     */
    public AuditPage page(AuditQuery query) {
        callers.require(Right.READ_LOG);
        AuditRepository.Wanted wanted = understood(query);
        long count = entries.count(wanted);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, query.page()), pages);
        List<AuditRow> rows = entries.page(wanted, (page - 1) * PAGE, PAGE).stream()
                .map(AuditLog::row)
                .toList();
        append(AuditKind.LOG_READ, "", rows.size());
        int from = rows.isEmpty() ? 0 : (page - 1) * PAGE + 1;
        return new AuditPage(rows, count, page, pages, from, from + Math.max(0, rows.size() - 1));
    }

    /** The accounts that stand in the log, for choosing one. */
    public List<String> accounts() {
        callers.require(Right.READ_LOG);
        return entries.accounts();
    }

    /** Checks every entry of the chain and names the first that was changed, taken out, added or moved. */
    public Verdict verify() {
        callers.require(Right.READ_LOG);
        Verdict verdict = checked();
        append(AuditKind.CHAIN_VERIFIED, verdict.whole() ? "" : "broken " + verdict.firstBroken(), verdict.checked());
        return verdict;
    }

    private Verdict checked() {
        long no = 0;
        byte[] hash = ChainLink.BEGINNING;
        while (true) {
            List<ChainLink> links = entries.after(no, CHUNK);
            if (links.isEmpty()) {
                return new Verdict(true, no, null);
            }
            for (ChainLink link : links) {
                if (!link.follows(no, hash)) {
                    return new Verdict(false, no, no + 1);
                }
                no = link.no();
                hash = link.hash();
            }
        }
    }

    private static AuditRepository.Wanted understood(AuditQuery query) {
        LocalDate day = day(query.day());
        return new AuditRepository.Wanted(
                text(query.account()),
                text(query.kind()),
                text(query.object()),
                day == null ? null : day.atStartOfDay(Home.CLOCK).toInstant(),
                day == null ? null : day.plusDays(1).atStartOfDay(Home.CLOCK).toInstant());
    }

    private static LocalDate day(String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException none) {
            throw new Rejected(List.of(new FieldProblem("day", "audit.problem.day")));
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static AuditRow row(ChainLink link) {
        return new AuditRow(
                link.no(),
                link.at(),
                link.account(),
                link.zone(),
                AuditKind.valueOf(link.kind()),
                link.object(),
                link.amount(),
                HexFormat.of().formatHex(link.hash(), 0, 4));
    }

    private static String cut(String object) {
        String known = object == null ? "" : object;
        return known.length() <= LONGEST_OBJECT ? known : known.substring(0, LONGEST_OBJECT);
    }
}
