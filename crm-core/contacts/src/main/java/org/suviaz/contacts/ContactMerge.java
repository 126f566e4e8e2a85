package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door for making one record of two: by the rules, the guard and the journal of every save. The second one is put away
 * as it is, its letters follow, and its journal is read with that of the first.
 */
@ApplicationScoped
@Transactional
public class ContactMerge {

    private static final Set<Right> MOVING = Set.of(Right.CHANGE_PEOPLE, Right.ADD_PEOPLE);

    private final MergeRepository merges;
    private final MergeView view;
    private final ContactAccess access;
    private final ContactPartsRepository parts;
    private final ContactRules rules;
    private final ContactKeeper keeper;
    private final OwnKeeper own;
    private final MergeFields fields;
    private final ContactPairs pairs;
    private final ContactAway away;
    private final Event<PeopleMerged> told;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    ContactMerge(
            MergeRepository merges,
            MergeView view,
            ContactAccess access,
            ContactPartsRepository parts,
            ContactRules rules,
            ContactKeeper keeper,
            OwnKeeper own,
            MergeFields fields,
            ContactPairs pairs,
            ContactAway away,
            Event<PeopleMerged> told,
            Callers callers,
            AuditLog log) {
        this.merges = merges;
        this.view = view;
        this.access = access;
        this.parts = parts;
        this.rules = rules;
        this.keeper = keeper;
        this.own = own;
        this.fields = fields;
        this.pairs = pairs;
        this.away = away;
        this.told = told;
        this.callers = callers;
        this.log = log;
    }

    protected ContactMerge() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Both side by side.
     *
     * @throws NotThere where one of both is not there for the caller
     */
    public MergeSides sides(long one, long other, Language language) {
        return view.sides(access.readable(one), access.readable(other), language);
    }

    /**
     * Makes one of both.
     *
     * @param chosen what the second one gives; null for the usual
     * @param versions of both as they were looked at, or null where nobody looked
     * @throws NotThere where one of both is not there for the caller, or not to be changed, or the second one not to be put
     *     away
     * @throws Problem where one of both was changed or put away meanwhile, or does not fit the rules of today
     */
    public void merge(long staysId, long goneId, MergeChoice chosen, List<Integer> versions) {
        Contact first = locked(Math.min(staysId, goneId));
        Contact second = locked(Math.max(staysId, goneId));
        Contact stays = first.id() == staysId ? first : second;
        Contact gone = stays == first ? second : first;
        if (staysId == goneId || !mayMerge(stays, gone)) {
            throw new NotThere(ContactCode.of(goneId));
        }
        boolean same = versions == null || versions.equals(List.of(stays.version(), gone.version()));
        if (!same || stays.putAwayAt() != null || gone.putAwayAt() != null) {
            throw new Problem("contacts.problem.merge.changed");
        }
        join(stays, gone, chosen);
    }

    private Contact locked(long id) {
        return merges.locked(id).orElseThrow(() -> new NotThere(ContactCode.of(id)));
    }

    private boolean mayMerge(Contact stays, Contact gone) {
        return access.mayChange(stays) && access.mayChange(gone) && access.mayPutAway(gone);
    }

    private void join(Contact stays, Contact gone, MergeChoice chosen) {
        Map<Long, ContactParts> theirs = parts.withOwn(List.of(stays.id(), gone.id()));
        ContactForm kept = view.form(stays, theirs.get(stays.id()));
        ContactForm other = view.form(gone, theirs.get(gone.id()));
        Set<MergePart> given = chosen == null ? MergeRules.usual(kept, other) : chosen.parts();
        ContactForm joined = MergeRules.joined(kept, other, given, view.choosable(stays, gone));
        Findings findings = new Findings();
        Reach reach = Reach.of(callers.current(), MOVING).and(stays.zoneId()).and(gone.zoneId());
        ContactFacts facts = rules.read(joined, reach, findings);
        if (!findings.fine()) {
            throw new Problem("contacts.problem.merge.faulty");
        }
        long entry =
                log.append(AuditKind.PEOPLE_MERGED, ContactCode.of(stays.id()) + " < " + ContactCode.of(gone.id()), 2);
        Because why = Because.of(callers.current().accountName(), ChangeCause.MERGE, entry);
        keeper.change(stays, theirs.get(stays.id()), facts, why);
        ContactParts mine = theirs.get(stays.id());
        ContactParts their = theirs.get(gone.id());
        Set<Integer> fromOther = chosen == null ? null : chosen.fields();
        own.join(stays, mine, their, fields.joined(stays, gone, mine, their, fromOther), why);
        away.put(gone, why);
        merges.add(new ContactMerged(stays.id(), gone.id(), callers.current().accountId(), why));
        pairs.joined(stays.id(), gone.id());
        told.fire(new PeopleMerged(stays.id(), gone.id(), true));
    }
}
