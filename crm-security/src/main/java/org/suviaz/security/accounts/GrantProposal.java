package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.suviaz.geo.Home;
import org.suviaz.problems.Problem;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalState;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;

/** A role that one proposes for an account; who holds all of it there and may give it confirms, and not for oneself. */
@ApplicationScoped
class GrantProposal implements ApprovalKind {

    static final String NAME = "GRANT";

    private static final Duration LIVES = Duration.ofDays(7);

    private final AccountRepository accounts;
    private final GrantRules rules;
    private final Giving giving;
    private final Roles roles;

    @Inject
    GrantProposal(AccountRepository accounts, GrantRules rules, Giving giving, Roles roles) {
        this.accounts = accounts;
        this.rules = rules;
        this.giving = giving;
        this.roles = roles;
    }

    protected GrantProposal() {
        this(null, null, null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration lives() {
        return LIVES;
    }

    @Override
    public Optional<Right> right() {
        return Optional.of(Right.GIVE_ACCESS);
    }

    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        Account account = account(asked).orElse(null);
        return account != null
                && !account.ended()
                && account.id() != second.accountId()
                && account.grant(number(asked))
                        .filter(grant -> !open(asked) || isWaiting(grant))
                        .filter(grant -> roles.byCode(grant.role())
                                .filter(role -> rules.mayConfirm(second, role, asked.zone(), grant.till()))
                                .isPresent())
                        .isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        Account account = account(asked).orElseThrow();
        Grant grant = account.grant(number(asked)).orElseThrow();
        Object role = roles.byCode(grant.role()).<Object>map(known -> known).orElse(grant.role());
        return grant.till() == null
                ? ApprovalWords.of(
                        "accounts.asked.grant",
                        account.name(),
                        role,
                        asked.zone().name())
                : ApprovalWords.of(
                        "accounts.asked.grant.till",
                        account.name(),
                        role,
                        asked.zone().name(),
                        TillText.written(grant.till()));
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        waiting(asked, (account, grant) -> giving.confirm(account, grant, AuditKind.GRANT_CONFIRMED));
    }

    @Override
    public void refused(ApprovalRow asked) {
        waiting(asked, (account, grant) -> giving.end(account, grant, AuditKind.GRANT_REFUSED));
    }

    /** Nobody answered in time, or who proposed it took it back: it is as if it had not been proposed. */
    @Override
    public void dropped(ApprovalRow asked) {
        account(asked)
                .flatMap(account -> account.grant(number(asked)))
                .filter(Grant::waiting)
                .ifPresent(grant -> grant.end(null, Home.now()));
    }

    private void waiting(ApprovalRow asked, BiConsumer<Account, Grant> act) {
        Account account = account(asked).orElseThrow(GrantProposal::gone);
        act.accept(account, account.grant(number(asked)).filter(Grant::waiting).orElseThrow(GrantProposal::gone));
    }

    /** What was answered stays the business of who answered, so that a second press of the button is no fault. */
    private static boolean open(ApprovalRow asked) {
        return asked.state() == ApprovalState.WAITING;
    }

    private static boolean isWaiting(Grant grant) {
        return grant.stateOn(Home.today()) == GrantState.WAITING;
    }

    private Optional<Account> account(ApprovalRow asked) {
        return accounts.withGrant(number(asked));
    }

    private static int number(ApprovalRow asked) {
        return Integer.parseInt(asked.subject());
    }

    private static Problem gone() {
        return new Problem("accounts.problem.grantGone");
    }
}
