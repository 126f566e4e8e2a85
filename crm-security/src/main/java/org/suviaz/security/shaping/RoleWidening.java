package org.suviaz.security.shaping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;

/**
 * A role that is to give more of people than it does. Whoever shapes roles sees no people, and could otherwise open them
 * to any account; so somebody decides who holds all that the role would give, over the whole country.
 */
@ApplicationScoped
class RoleWidening implements ApprovalKind {

    static final String KIND = "role";

    private static final String DRAFT = "draft ";

    private final RoleDraftRepository drafts;
    private final Roles roles;
    private final AuditLog log;

    @Inject
    RoleWidening(RoleDraftRepository drafts, Roles roles, AuditLog log) {
        this.drafts = drafts;
        this.roles = roles;
        this.log = log;
    }

    protected RoleWidening() {
        this(null, null, null);
    }

    static String subject(RoleDraft draft) {
        return DRAFT + draft.id();
    }

    @Override
    public String name() {
        return KIND;
    }

    /** Coordinators are not signed in all day. */
    @Override
    public Duration lives() {
        return Duration.ofHours(24);
    }

    @Override
    public Optional<Right> right() {
        return Optional.of(Right.GIVE_ACCESS);
    }

    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        return change(asked).filter(change -> holdsAll(second, change.wanted())).isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        return change(asked)
                .map(change -> ApprovalWords.of("roles.approval", change.before(), change.gains()))
                .orElse(ApprovalWords.of("roles.approval.gone"));
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        RoleDraft draft = draft(asked).orElseThrow(NotThere::new);
        Role now = roles.byId(draft.roleId()).orElseThrow(NotThere::new);
        if (!draft.isDrawnUpon(now)) {
            throw new Problem("roles.problem.changedSince");
        }
        roles.keep(draft.wanted(now.code()));
        log.append(AuditKind.ROLE_CHANGED, now.code(), 1);
    }

    @Override
    public void refused(ApprovalRow asked) {
        // the role stays what it is
    }

    static boolean holdsAll(Caller second, Role wanted) {
        return second.mayEverywhere(Right.GIVE_ACCESS)
                && wanted.rights().stream().filter(Right::touchesPeople).allMatch(second::mayEverywhere)
                && wanted.fields().keySet().stream()
                        .allMatch(field -> second.fieldEverywhere(field).atLeast(wanted.field(field)));
    }

    private Optional<RoleChange> change(ApprovalRow asked) {
        return draft(asked).flatMap(draft -> roles.byId(draft.roleId())
                .map(before -> new RoleChange(before, draft.wanted(before.code()))));
    }

    private Optional<RoleDraft> draft(ApprovalRow asked) {
        return drafts.byId(Long.parseLong(asked.subject().substring(DRAFT.length())));
    }
}
