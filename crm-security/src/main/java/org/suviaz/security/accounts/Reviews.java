package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to the monthly review: all that counts today, is somebody else's and could be given by the caller alone, to be
 * kept or ended line by line.
 */
@ApplicationScoped
@Transactional
public class Reviews {

    /** Days after which a grant wants to be looked at again. */
    static final int DAYS_GOOD = 30;

    /** Days before its end from which a grant is told as ending soon. */
    static final int DAYS_SOON = 3;

    /** So many lines stand on the page, the longest unseen first. */
    public static final int MOST = 200;

    private final AccountRepository accounts;
    private final AccountReach reach;
    private final AccountRows rows;
    private final GrantRules rules;
    private final Giving giving;
    private final Roles roles;
    private final Zones zones;
    private final AuditLog log;

    @Inject
    Reviews(
            AccountRepository accounts,
            AccountReach reach,
            AccountRows rows,
            GrantRules rules,
            Giving giving,
            Roles roles,
            Zones zones,
            AuditLog log) {
        this.accounts = accounts;
        this.reach = reach;
        this.rows = rows;
        this.rules = rules;
        this.giving = giving;
        this.roles = roles;
        this.zones = zones;
        this.log = log;
    }

    protected Reviews() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The lines of the review; those that end soon and those that nobody looked at for long come first. */
    public List<ReviewRow> lines() {
        List<ReviewRow> lines = all();
        log.append(AuditKind.GRANTS_REVIEWED, "", lines.size());
        return lines;
    }

    /** How many of them want to be looked at. */
    public ReviewFigures figures() {
        List<ReviewRow> lines = all();
        return new ReviewFigures(
                lines.stream().filter(ReviewRow::soon).count(),
                lines.stream().filter(ReviewRow::overdue).count());
    }

    /**
     * Does what was decided, all of it or nothing.
     *
     * @return what is wrong, by the number of the grant; empty where all was done
     * @throws NotThere where one of them is no line of the caller's
     */
    @CodeAgain
    public Map<Integer, FieldProblem> save(List<ReviewDecision> decisions) {
        Caller keeper = reach.keeper();
        List<Line> lines = decisions.stream()
                .map(decision -> line(keeper, decision))
                .flatMap(Optional::stream)
                .toList();
        Map<Integer, FieldProblem> problems = new LinkedHashMap<>();
        lines.forEach(line -> problem(keeper, line)
                .ifPresent(found -> problems.put(line.grant().id(), found)));
        if (problems.isEmpty()) {
            lines.forEach(this::decide);
        }
        return problems;
    }

    private void decide(Line line) {
        if (!line.decision().keep()) {
            giving.end(line.account(), line.grant(), AuditKind.GRANT_ENDED);
            return;
        }
        LocalDate day = TillText.of(line.decision().till()).day();
        if (day != null && !day.equals(line.grant().till())) {
            giving.lastUntil(line.account(), line.grant(), day);
        }
        giving.keep(line.account(), line.grant());
    }

    private Optional<FieldProblem> problem(Caller keeper, Line line) {
        TillText till = TillText.of(line.decision().till());
        if (!line.decision().keep()) {
            return Optional.empty();
        }
        if (till.problem() != null || till.day() == null || line.grant().lasts(till.day())) {
            return till.fault();
        }
        return rules.alone(
                keeper, line.role(), zones.tree().byId(line.grant().zoneId()).orElseThrow(), till.day());
    }

    /** Nothing where the grant has ended since the page was made: then it is as if the line had not been there. */
    private Optional<Line> line(Caller keeper, ReviewDecision decision) {
        NotThere none = new NotThere("grant " + decision.grantId());
        Account account = accounts.withGrant(decision.grantId()).orElseThrow(() -> none);
        Grant grant = account.grant(decision.grantId()).orElseThrow(() -> none);
        Role role = roles.byCode(grant.role()).orElseThrow(() -> none);
        if (!isLine(keeper, account, grant, role)) {
            throw none;
        }
        return Optional.of(new Line(account, grant, role, decision))
                .filter(line -> !account.ended() && grant.stateOn(Home.today()) == GrantState.VALID);
    }

    private List<ReviewRow> all() {
        Caller keeper = reach.keeper();
        Map<Integer, String> names = accounts.names();
        List<ReviewRow> lines = new ArrayList<>();
        for (Account account : accounts.all()) {
            for (Grant grant : account.grantsOn(Home.today())) {
                roles.byCode(grant.role())
                        .filter(role -> isLine(keeper, account, grant, role))
                        .ifPresent(role -> lines.add(row(account, grant, rows.row(grant, role, names))));
            }
        }
        lines.sort(Comparator.comparing(ReviewRow::soon)
                .reversed()
                .thenComparing(Comparator.comparing(ReviewRow::overdue).reversed()));
        return lines;
    }

    private boolean isLine(Caller keeper, Account account, Grant grant, Role role) {
        return account.id() != keeper.accountId()
                && zones.tree()
                        .byId(grant.zoneId())
                        .filter(zone -> rules.mayGive(keeper, role, zone))
                        .isPresent();
    }

    private static ReviewRow row(Account account, Grant grant, GrantRow told) {
        LocalDate today = Home.today();
        LocalDate month = today.plusMonths(1);
        boolean longer = grant.till() != null && grant.till().isBefore(month);
        return new ReviewRow(
                account.id(),
                account.name(),
                told,
                account.lastSignIn(),
                longer ? TillText.written(month) : "",
                grant.lookedAt().isBefore(Instant.now().minus(Duration.ofDays(DAYS_GOOD))),
                grant.till() != null && !grant.till().isAfter(today.plusDays(DAYS_SOON)));
    }

    private record Line(Account account, Grant grant, Role role, ReviewDecision decision) {}
}
