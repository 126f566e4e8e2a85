package org.suviaz.security.shaping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.accounts.RoleHolders;
import org.suviaz.security.approvals.ApprovalRequest;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door through which an organisation shapes its roles. What a role loses counts at once, in open sessions too; what
 * it gives more of people waits for a second person.
 */
@ApplicationScoped
@Transactional
public class RoleBook {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Roles roles;
    private final RoleHolders holders;
    private final RoleDraftRepository drafts;
    private final Approvals approvals;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    RoleBook(
            Roles roles,
            RoleHolders holders,
            RoleDraftRepository drafts,
            Approvals approvals,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.roles = roles;
        this.holders = holders;
        this.drafts = drafts;
        this.approvals = approvals;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected RoleBook() {
        this(null, null, null, null, null, null, null);
    }

    /** What became of a save. */
    public enum Saved {
        /** All of it counts. */
        DONE,
        /** What is wanted less counts; what is wanted more waits for a second person. */
        WAITING
    }

    /** All roles, the ready ones first. */
    public List<RoleRow> all() {
        keeper();
        Map<String, Integer> counts = holders.counts();
        return roles.all().stream().map(role -> row(role, counts)).toList();
    }

    public RoleRow of(int id) {
        keeper();
        return row(role(id), holders.counts());
    }

    /** Whether the caller keeps accounts by this role and by no other, so that its change may lock the caller out. */
    public boolean carriesCaller(Role role) {
        Caller keeper = keeper();
        return role.has(Right.MANAGE_ACCOUNTS)
                && keeper.roles().stream()
                        .filter(held -> held.has(Right.MANAGE_ACCOUNTS))
                        .allMatch(held -> held.code().equals(role.code()));
    }

    /**
     * Makes a role, or changes one. A new one counts at once: nobody holds it, and whoever is to hold it needs a second
     * person's word for that.
     *
     * @throws Rejected with what is wrong at nameBe, nameRu, nameEn, people, lists, house, the name of a field or sure
     */
    @CodeAgain
    public Saved save(RoleForm form) {
        keeper();
        if (form.id() == null) {
            Role fresh = new Role(0, code(), Map.of(), Set.of(), Map.of());
            log.append(
                    AuditKind.ROLE_ADDED,
                    keep(RoleRules.read(form, fresh, roles.all())).code(),
                    1);
            return Saved.DONE;
        }
        Role before = role(form.id());
        Role wanted = RoleRules.read(form, before, roles.all());
        if (!RoleChange.mark(before).equals(form.seen())) {
            throw stale();
        }
        refuseLockingOut(before, wanted, form.sure());
        RoleChange change = new RoleChange(before, wanted);
        if (!change.widens()) {
            change(before, wanted);
            return Saved.DONE;
        }
        Role narrowed = change.withoutGains();
        propose(RoleRules.holdsTogether(narrowed) ? change(before, narrowed) : before, wanted);
        return Saved.WAITING;
    }

    /**
     * Takes a role of the organisation's own that nobody holds out of all lists.
     *
     * @throws Problem where somebody holds it, or a ready role is meant
     */
    @CodeAgain
    public void retire(int id) {
        keeper();
        Role role = role(id);
        if (!role.own()) {
            throw new Problem("roles.problem.readyStays");
        }
        if (holders.counts().getOrDefault(role.code(), 0) > 0) {
            throw new Problem("roles.problem.held");
        }
        roles.retire(id, Home.now());
        log.append(AuditKind.ROLE_RETIRED, role.code(), 1);
    }

    private Role change(Role before, Role wanted) {
        if (wanted.equals(before)) {
            return before;
        }
        Role kept = keep(wanted);
        log.append(AuditKind.ROLE_CHANGED, kept.code(), 1);
        return kept;
    }

    private Role keep(Role wanted) {
        try {
            return roles.keep(wanted);
        } catch (OptimisticLockException another) {
            throw stale();
        }
    }

    /** Asking for the same again while it waits is the same request. */
    private void propose(Role base, Role wanted) {
        RoleDraft fresh = new RoleDraft(base, wanted, callers.current().accountId(), Home.now());
        RoleDraft draft =
                drafts.latest(base.id()).filter(last -> last.isLike(fresh)).orElseGet(() -> drafts.add(fresh));
        log.append(AuditKind.ROLE_PROPOSED, base.code(), 1);
        approvals.ask(new ApprovalRequest(
                RoleWidening.KIND,
                RoleWidening.subject(draft),
                zones.tree().country().id()));
    }

    private void refuseLockingOut(Role before, Role wanted, boolean sure) {
        if (!before.has(Right.MANAGE_ACCOUNTS) || wanted.has(Right.MANAGE_ACCOUNTS)) {
            return;
        }
        Set<String> others = roles.all().stream()
                .filter(role -> role.has(Right.MANAGE_ACCOUNTS) && role.id() != before.id())
                .map(Role::code)
                .collect(Collectors.toSet());
        if (!holders.anybodyEverywhere(others)) {
            throw rejected("house", "roles.problem.lastKeeper");
        }
        if (carriesCaller(before) && !sure) {
            throw rejected("sure", "roles.problem.lockOut");
        }
    }

    private Caller keeper() {
        return callers.requireEverywhere(Right.MANAGE_ACCOUNTS);
    }

    private Role role(int id) {
        return roles.byId(id).orElseThrow(() -> new NotThere("role " + id));
    }

    private static RoleRow row(Role role, Map<String, Integer> counts) {
        return new RoleRow(role, counts.getOrDefault(role.code(), 0), RoleChange.mark(role));
    }

    private static Rejected stale() {
        return rejected("seen", "roles.problem.stale");
    }

    private static Rejected rejected(String field, String key) {
        return new Rejected(List.of(new FieldProblem(field, key)));
    }

    private static String code() {
        return "OWN_" + Long.toHexString(RANDOM.nextLong() >>> 16);
    }
}
