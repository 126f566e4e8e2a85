package org.suviaz.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
     * @param object a code such as 204396-9, never a name; cut at 90 characters
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
        // by the machine's clock and not the house's: no test and no setting may date an entry
        return writer.write(PendingEntry.of(Instant.now(), account, zone, kind, object, count));
    }

    /**
     * A page of the log, newest first; reading it is an entry too.
     *
     * @throws Rejected where the day is none
     */
    public AuditPage page(AuditQuery query) {
        callers.require(Right.READ_LOG);
        Wanted wanted = Wanted.of(query);
        long count = entries.count(wanted);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, query.page()), pages);
        List<AuditRow> rows = entries.page(wanted, (page - 1) * PAGE, PAGE).stream()
                .map(AuditRow::of)
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
}
