package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door to how many people lack something. Numbers alone: who they are, the list of people shows. */
@ApplicationScoped
@Transactional
public class ContactLacks {

    private final Callers callers;
    private final Zones zones;
    private final LackRepository lacks;
    private final LackRules rules;

    @Inject
    ContactLacks(Callers callers, Zones zones, LackRepository lacks, LackRules rules) {
        this.callers = callers;
        this.zones = zones;
        this.lacks = lacks;
        this.rules = rules;
    }

    protected ContactLacks() {
        this(null, null, null, null);
    }

    /** Whether the caller is told of it of anybody. */
    public boolean isTold(ContactLack lack) {
        return rules.isTold(lack);
    }

    /**
     * Counts them among the caller's people, without those put away, in one pass for all lacks together.
     *
     * @param zoneId a zone within which to count, or null
     * @throws NotThere where the zone is none of the caller's
     */
    public LacksByZone byZone(Integer zoneId, Collection<ContactLack> asked) {
        callers.require(Right.SEE_PEOPLE);
        List<ContactLack> told = asked.stream().filter(rules::isTold).toList();
        Where where = new Where();
        where.and("c.putAwayAt is null");
        if (zoneId != null) {
            where.within(callers.choice(zoneId));
        }
        ZoneTree tree = zones.tree();
        LacksByZone found = new LacksByZone();
        lacks.byZone(where, told).forEach(row -> found.add(tree, row.zoneNumber(), row.people(), toldIn(row)));
        return found;
    }

    private Map<ContactLack, Long> toldIn(LackRepository.Row row) {
        Map<ContactLack, Long> told = new EnumMap<>(ContactLack.class);
        row.lacking().forEach((lack, count) -> {
            if (rules.isToldIn(row.zoneNumber(), lack)) {
                told.put(lack, count);
            }
        });
        return told;
    }
}
