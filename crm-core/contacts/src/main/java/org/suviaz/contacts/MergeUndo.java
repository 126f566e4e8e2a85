package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door for making two records of one again, within 90 days: by the journal, which knows what the first one said before.
 * What somebody changed since stays as it is.
 */
@ApplicationScoped
@Transactional
public class MergeUndo {

    private static final Set<Right> MOVING = Set.of(Right.CHANGE_PEOPLE, Right.ADD_PEOPLE);

    private final MergeRepository merges;
    private final ContactRepository contacts;
    private final ContactChangeRepository journal;
    private final ContactPartsRepository parts;
    private final MergeView view;
    private final ContactAccess access;
    private final ContactRules rules;
    private final ContactKeeper keeper;
    private final OwnKeeper own;
    private final ContactPairs pairs;
    private final ContactAway away;
    private final Event<PeopleMerged> told;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    MergeUndo(
            MergeRepository merges,
            ContactRepository contacts,
            ContactChangeRepository journal,
            ContactPartsRepository parts,
            MergeView view,
            ContactAccess access,
            ContactRules rules,
            ContactKeeper keeper,
            OwnKeeper own,
            ContactPairs pairs,
            ContactAway away,
            Event<PeopleMerged> told,
            Callers callers,
            AuditLog log) {
        this.merges = merges;
        this.contacts = contacts;
        this.journal = journal;
        this.parts = parts;
        this.view = view;
        this.access = access;
        this.rules = rules;
        this.keeper = keeper;
        this.own = own;
        this.pairs = pairs;
        this.away = away;
        this.told = told;
        this.callers = callers;
        this.log = log;
    }

    protected MergeUndo() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A page of what can be taken back, the newest first. */
    public PairPage<MergedRow> open(int page, Language language) {
        callers.require(Right.CHANGE_PEOPLE);
        Instant since = Home.now().minus(ContactMerged.OPEN);
        long count = merges.countOpen(since);
        int known = PairPage.within(page, count);
        List<ContactMerged> found = merges.open(since, (known - 1) * PairPage.SIZE, PairPage.SIZE);
        Map<Long, Contact> people = contacts
                .all(found.stream()
                        .flatMap(one -> Stream.of(one.staysId(), one.goneId()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Contact::id, Function.identity()));
        return PairPage.of(
                found.stream()
                        .map(one -> new MergedRow(
                                one.id(),
                                pairs.person(people.get(one.staysId()), language),
                                pairs.person(people.get(one.goneId()), language),
                                one.mergedAt(),
                                one.account(),
                                one.till()))
                        .toList(),
                count,
                known);
    }

    /**
     * Makes two of them again.
     *
     * @return the number of the person who is back
     * @throws NotThere where one of both is not there for the caller, or not to be changed
     * @throws Problem where it is too late, was done already, or the first one went into a third one since
     */
    public long undo(long id) {
        callers.require(Right.CHANGE_PEOPLE);
        ContactMerged merged = merges.find(id).orElseThrow(() -> new NotThere("merge " + id));
        Contact first = locked(Math.min(merged.staysId(), merged.goneId()));
        Contact second = locked(Math.max(merged.staysId(), merged.goneId()));
        merges.refresh(merged);
        Contact stays = first.id() == merged.staysId() ? first : second;
        Contact gone = stays == first ? second : first;
        if (!access.mayChange(stays) || !access.mayPutAway(gone) || !access.mayChange(gone)) {
            throw new NotThere("merge " + id);
        }
        refuse(merged, stays, gone);
        part(merged, stays, gone);
        return gone.id();
    }

    private Contact locked(long id) {
        return merges.locked(id).orElseThrow(() -> new NotThere(ContactCode.of(id)));
    }

    private void refuse(ContactMerged merged, Contact stays, Contact gone) {
        if (merged.undone() || gone.putAwayAt() == null) {
            throw new Problem("contacts.problem.merge.undone");
        }
        if (Home.now().isAfter(merged.till())) {
            throw new Problem("contacts.problem.merge.tooLate", ContactMerged.OPEN.toDays());
        }
        if (stays.putAwayAt() != null) {
            throw new Problem("contacts.problem.merge.further");
        }
    }

    private void part(ContactMerged merged, Contact stays, Contact gone) {
        long entry =
                log.append(AuditKind.MERGE_UNDONE, ContactCode.of(stays.id()) + " > " + ContactCode.of(gone.id()), 2);
        Because why = Because.of(callers.current().accountName(), ChangeCause.UNDO, entry);
        Map<String, String> former = journal.former(stays.id(), merged.entry());
        if (!former.isEmpty()) {
            back(stays, gone, former, why);
        }
        merged.undo(Home.now());
        away.bringBack(gone, why);
        pairs.parted(stays.id(), gone.id());
        contacts.flush();
        told.fire(new PeopleMerged(stays.id(), gone.id(), false));
    }

    private void back(Contact stays, Contact gone, Map<String, String> former, Because why) {
        if (!OwnChanges.alone(former)) {
            ContactParts theirs = parts.withOwn(stays.id());
            Findings findings = new Findings();
            Reach reach =
                    Reach.of(callers.current(), MOVING).and(stays.zoneId()).and(gone.zoneId());
            ContactForm form = FormerValues.over(view.form(stays, theirs), stays.zoneId(), former);
            ContactFacts facts = rules.read(form, reach, findings);
            if (!findings.fine()) {
                throw new Problem("contacts.problem.merge.faulty");
            }
            keeper.change(stays, theirs, facts, why);
        }
        own.back(stays, former, why);
    }
}
