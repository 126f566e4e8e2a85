package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.approvals.ApprovalRequest;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;

/** Lays grants on accounts and takes them off again, with the entries of the log; who may was judged before. */
@Dependent
class Giving {

    private final AccountRepository accounts;
    private final Approvals approvals;
    private final Roles roles;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Giving(AccountRepository accounts, Approvals approvals, Roles roles, Zones zones, Callers callers, AuditLog log) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.roles = roles;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    /** To be called before an account is locked: requests that end now end grants too. */
    void settle() {
        approvals.settle();
    }

    /** Gives a role, or proposes it and asks for a second person. */
    void lay(Account account, GrantReader.Wanted wanted) {
        Grant grant = new Grant(wanted.role(), wanted.zone().id(), wanted.till(), giver(), Home.now());
        account.give(grant);
        if (wanted.way() == GrantWay.AT_ONCE) {
            confirm(account, grant, AuditKind.GRANT_GIVEN);
        } else {
            accounts.add(account);
            approvals.ask(new ApprovalRequest(GrantProposal.NAME, String.valueOf(grant.id()), grant.zoneId()));
            note(AuditKind.GRANT_PROPOSED, account, grant);
        }
    }

    /** From now on it counts, in the place of what the account held of the same role in the same zone. */
    void confirm(Account account, Grant grant, AuditKind kind) {
        account.grants().stream()
                .filter(other -> other != grant && other.isLike(grant) && !other.ended())
                .forEach(other -> other.end(giver(), Home.now()));
        grant.confirm(giver(), Home.now());
        accounts.add(account);
        note(kind, account, grant);
    }

    void end(Account account, Grant grant, AuditKind kind) {
        grant.end(giver(), Home.now());
        note(kind, account, grant);
    }

    void lastUntil(Account account, Grant grant, LocalDate till) {
        grant.lastUntil(till);
        note(AuditKind.GRANT_CHANGED, account, grant);
    }

    /**
     * Gives or proposes a grant that shall stand in another's place. What counts goes on counting until the new one does; a
     * proposal that nobody has confirmed is taken off.
     */
    void replace(Account account, Grant old, GrantReader.Wanted wanted) {
        if (old.waiting()) {
            end(account, old, AuditKind.GRANT_ENDED);
        }
        lay(account, wanted);
    }

    void keep(Account account, Grant grant) {
        grant.keep(giver(), Home.now());
        note(AuditKind.GRANT_KEPT, account, grant);
    }

    /**
     * Makes everything that wants a second person a proposal of the caller's, to be confirmed anew: else who resets an
     * account would, with its one-time code, come in with what others had confirmed for somebody else.
     *
     * @return how many wait now
     */
    int proposeAgain(Account account) {
        List<Grant> again = account.grants().stream()
                .filter(grant -> grant.waiting() || grant.holdsOn(Home.today()))
                .filter(grant -> roles.byCode(grant.role())
                        .filter(GrantRules::needsSecond)
                        .isPresent())
                .toList();
        again.forEach(grant -> again(account, grant));
        return again.size();
    }

    private void again(Account account, Grant grant) {
        end(account, grant, AuditKind.GRANT_ENDED);
        Role role = roles.byCode(grant.role()).orElseThrow();
        zones.tree()
                .byId(grant.zoneId())
                .ifPresent(zone -> lay(account, new GrantReader.Wanted(role, zone, grant.till(), GrantWay.BY_TWO)));
    }

    private void note(AuditKind kind, Account account, Grant grant) {
        log.append(kind, object(account, grant.role(), grant.zoneId()), 1);
    }

    private String object(Account account, String role, int zoneId) {
        String zone = zones.tree().byId(zoneId).map(ZoneRow::code).orElse("");
        return account.name() + " " + role + " " + zone;
    }

    private int giver() {
        return callers.current().accountId();
    }
}
