package org.suviaz.security.freezes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.Problem;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;

/** What a target is called and where it lies; an account that has ended and a zone that is gone are none. */
@Dependent
class FreezeSubjects {

    private final Holders holders;
    private final Zones zones;

    @Inject
    FreezeSubjects(Holders holders, Zones zones) {
        this.holders = holders;
        this.zones = zones;
    }

    Optional<Subject> of(Target target) {
        return target.whole()
                ? zones.tree().byId(target.id()).map(zone -> new Subject(target, zone.code(), null, List.of(zone)))
                : holders.byId(target.id()).map(this::of);
    }

    Subject of(Holder holder) {
        return new Subject(Target.account(holder.id()), holder.name(), holder, holder.given());
    }

    /** What a request is about, if that is still there. */
    Optional<Subject> of(ApprovalRow asked) {
        return Target.of(asked.subject()).flatMap(this::of);
    }

    /**
     * The same.
     *
     * @throws Problem where it is not
     */
    Subject there(ApprovalRow asked) {
        return of(asked).orElseThrow(() -> new Problem("freezes.problem.gone"));
    }

    /** What is asked for: the one sentence for a zone, the other for an account. */
    ApprovalWords words(ApprovalRow asked, String zoneKey, String accountKey) {
        return Target.of(asked.subject()).filter(Target::whole).isPresent()
                ? ApprovalWords.of(zoneKey, asked.zone().name())
                : ApprovalWords.of(accountKey, of(asked).map(Subject::code).orElse("—"));
    }

    /** Where a request about it is filed: what lies in no zone belongs to the country. */
    ZoneRow zone(Subject subject) {
        return subject.reach().isEmpty()
                ? zones.tree().country()
                : subject.reach().get(0);
    }

    /**
     * A target that is there.
     *
     * @param code the account's name or the zone's code, for the log
     * @param holder the account, null of a zone
     * @param reach all zones that somebody must have in hand who freezes it alone
     */
    record Subject(Target target, String code, Holder holder, List<ZoneRow> reach) {

        /** What would be frozen with it. */
        Frost in(Frost before) {
            return target.whole() ? before.and(reach.get(0)) : before.and(target.id());
        }

        String account() {
            return holder == null ? null : holder.name();
        }

        Bilingual zone() {
            return reach.isEmpty() ? null : reach.get(0).name();
        }

        /** Whether who is at home in these zones may freeze it together with a second one. */
        boolean isNear(List<ZoneRow> home) {
            return holder == null
                    ? FreezeRules.areOfPlace(home, reach.get(0))
                    : FreezeRules.arePeers(home, holder.held());
        }
    }
}
