package org.suviaz.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door by which entries leave the house as a file; what leaves is capped and an entry. */
@ApplicationScoped
public class AuditExport {

    /** More than that is asked for in parts. */
    public static final int MOST = 50_000;

    private static final int CHUNK = 2_000;

    private final AuditRepository entries;
    private final AuditLog log;
    private final Callers callers;

    @Inject
    AuditExport(AuditRepository entries, AuditLog log, Callers callers) {
        this.entries = entries;
        this.log = log;
        this.callers = callers;
    }

    protected AuditExport() {
        this(null, null, null);
    }

    /**
     * All entries that the query asks for, on whichever page, the newest first.
     *
     * @param heads what stands above the eight columns
     * @param words what a kind is called
     * @throws Rejected where the day is none
     * @throws Problem where there are more than {@link #MOST}
     */
    public String csv(AuditQuery query, List<String> heads, Function<AuditKind, String> words) {
        callers.require(Right.READ_LOG);
        Wanted wanted = Wanted.of(query).upTo(entries.last().map(ChainLink::no).orElse(0L));
        long count = entries.count(wanted);
        if (count > MOST) {
            throw new Problem("audit.problem.many", MOST);
        }
        log.append(AuditKind.LOG_EXPORTED, "", count);
        StringBuilder out = new StringBuilder();
        LogSheet sheet = new LogSheet(out, heads, words);
        for (int first = 0; first < count; first += CHUNK) {
            entries.page(wanted, first, (int) Math.min(CHUNK, count - first)).stream()
                    .map(AuditRow::of)
                    .forEach(sheet::add);
        }
        return out.toString();
    }
}
