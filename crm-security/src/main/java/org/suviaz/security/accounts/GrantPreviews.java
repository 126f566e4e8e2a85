package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.ZoneCounts;

/** The door to what would come of a grant, for who is about to give one. */
@ApplicationScoped
@Transactional
public class GrantPreviews {

    private final AccountReach reach;
    private final GrantReader reader;
    private final GrantRules rules;
    private final Roles roles;
    private final Zones zones;
    private final ZoneCounts counts;
    private final AuditLog log;

    @Inject
    GrantPreviews(
            AccountReach reach,
            GrantReader reader,
            GrantRules rules,
            Roles roles,
            Zones zones,
            ZoneCounts counts,
            AuditLog log) {
        this.reach = reach;
        this.reader = reader;
        this.rules = rules;
        this.roles = roles;
        this.zones = zones;
        this.counts = counts;
        this.log = log;
    }

    protected GrantPreviews() {
        this(null, null, null, null, null, null, null);
    }

    /** The roles that the caller may give or propose somewhere. */
    public List<Role> offered() {
        Caller keeper = reach.keeper();
        return roles.all().stream().filter(role -> rules.mayOffer(keeper, role)).toList();
    }

    /**
     * What would come of a grant; nothing is saved.
     *
     * @throws Rejected with what is wrong at role, zone or till
     */
    public GrantPreview preview(GrantForm form) {
        Caller keeper = reach.keeper();
        GrantReader.Wanted wanted = reader.read(form, keeper, List.of());
        ZoneRow zone = wanted.zone();
        boolean sees = wanted.role().has(Right.SEE_PEOPLE);
        boolean told = keeper.holds(Right.SEE_PEOPLE, zones.tree().numbers(zone))
                || keeper.holds(Right.MANAGE_ZONES, zones.tree().numbers(zone));
        Long people = sees ? (told ? counts.visible().total(zone.id()).there() : null) : Long.valueOf(0);
        log.append(AuditKind.GRANT_PREVIEWED, wanted.role().code() + " " + zone.code(), people == null ? 0 : people);
        return new GrantPreview(
                wanted.role(),
                zone,
                wanted.till(),
                wanted.way(),
                people,
                sees && rules.isPart(keeper, wanted.role(), zone));
    }
}
