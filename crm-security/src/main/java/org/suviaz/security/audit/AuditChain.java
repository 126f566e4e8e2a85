package org.suviaz.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.chain.Tampering;
import org.suviaz.security.chain.Verdict;
import org.suviaz.security.chain.Witness;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to checking the log: every entry against the one before it, the signed checkpoints, what the running writer
 * remembers, and a checkpoint that somebody kept on paper.
 */
@ApplicationScoped
public class AuditChain {

    private final ChainReading reading;
    private final AuditWriter writer;
    private final Checkpoints checkpoints;
    private final AuditLog log;
    private final Callers callers;

    @Inject
    AuditChain(ChainReading reading, AuditWriter writer, Checkpoints checkpoints, AuditLog log, Callers callers) {
        this.reading = reading;
        this.writer = writer;
        this.checkpoints = checkpoints;
        this.log = log;
        this.callers = callers;
    }

    protected AuditChain() {
        this(null, null, null, null, null);
    }

    /** Checks every entry of the chain and names the first that was changed, taken out, added or moved. */
    public Verdict verify() {
        callers.require(Right.READ_LOG);
        return told(checked(List.of()), "");
    }

    /**
     * As {@link #verify()}, and against a checkpoint on paper.
     *
     * @param number of the entry, as typed
     * @param hash its digits as typed: 16 at least
     * @throws Rejected where either is none
     */
    public Verdict compare(String number, String hash) {
        callers.require(Right.READ_LOG);
        List<FieldProblem> problems = new ArrayList<>();
        long no = number(number, problems);
        Witness paper = paper(no, hash, problems);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return told(checked(List.of(paper)), "paper " + no);
    }

    private Verdict checked(List<Witness> papers) {
        List<Witness> witnesses = new ArrayList<>(papers);
        writer.end().memory().ifPresent(witnesses::add);
        Verdict verdict = reading.check(checkpoints::genuine, witnesses);
        OptionalLong strange = writer.end().strange();
        return verdict.whole() && strange.isPresent()
                ? new Verdict(strange.getAsLong() - 1, strange.getAsLong(), Tampering.ADDED, verdict.last())
                : verdict;
    }

    private Verdict told(Verdict verdict, String against) {
        String object = verdict.whole() ? against : "broken " + verdict.firstBroken() + " " + verdict.how();
        log.append(AuditKind.CHAIN_VERIFIED, object, verdict.checked());
        return verdict;
    }

    private static long number(String typed, List<FieldProblem> problems) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0№]", "");
        if (!digits.matches("[1-9]\\d{0,17}")) {
            problems.add(new FieldProblem("no", "audit.problem.number"));
            return 0;
        }
        return Long.parseLong(digits);
    }

    private static Witness paper(long no, String typed, List<FieldProblem> problems) {
        try {
            return Witness.typed(no, typed == null ? "" : typed);
        } catch (IllegalArgumentException none) {
            problems.add(new FieldProblem("hash", "audit.problem.hash", Witness.FEWEST_DIGITS));
            return null;
        }
    }
}
