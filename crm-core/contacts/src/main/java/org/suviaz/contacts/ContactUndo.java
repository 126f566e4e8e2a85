package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Takes back what a list did to one person, by the rules, the guard and the journal of every save. */
@Dependent
class ContactUndo {

    private static final Set<Right> MOVING = Set.of(Right.CHANGE_PEOPLE, Right.ADD_PEOPLE);

    private final Callers callers;
    private final ContactAccess access;
    private final ContactCards cards;
    private final ContactRules rules;
    private final ContactKeeper keeper;
    private final OwnKeeper own;
    private final ContactChangeRepository journal;
    private final Event<PersonLeft> left;

    @Inject
    ContactUndo(
            Callers callers,
            ContactAccess access,
            ContactCards cards,
            ContactRules rules,
            ContactKeeper keeper,
            OwnKeeper own,
            ContactChangeRepository journal,
            Event<PersonLeft> left) {
        this.callers = callers;
        this.access = access;
        this.cards = cards;
        this.rules = rules;
        this.keeper = keeper;
        this.own = own;
        this.journal = journal;
        this.left = left;
    }

    /** Whether nothing of the list stays at this person. */
    boolean undo(Contact contact, ContactParts theirs, BatchTraces traces, Because why) {
        if (traces.created()) {
            return contact.putAwayAt() != null || !traces.kept() && access.mayPutAway(contact) && gone(contact, why);
        }
        if (traces.away()) {
            return contact.putAwayAt() == null || access.mayPutAway(contact) && broughtBack(contact, why);
        }
        Map<String, String> former = editable(contact, traces.before());
        return former.isEmpty()
                ? !traces.kept() && traces.before().isEmpty()
                : access.mayChange(contact)
                        && back(contact, theirs, former, why)
                        && !traces.kept()
                        && former.size() == traces.before().size();
    }

    private boolean gone(Contact contact, Because why) {
        contact.putAway(Home.now());
        journal.write(contact, why);
        left.fire(new PersonLeft(contact.id()));
        return true;
    }

    private boolean broughtBack(Contact contact, Because why) {
        contact.bringBack();
        journal.write(contact, why);
        return true;
    }

    /** A value that is no value any more by the rules of today stays away, and with it the others of the person. */
    private boolean back(Contact contact, ContactParts theirs, Map<String, String> former, Because why) {
        boolean fine = own.couldStand(former) && (OwnChanges.alone(former) || formBack(contact, theirs, former, why));
        if (fine) {
            own.back(contact, former, why);
        }
        return fine;
    }

    private boolean formBack(Contact contact, ContactParts theirs, Map<String, String> former, Because why) {
        Findings findings = new Findings();
        Reach reach = Reach.of(callers.current(), MOVING).and(contact.zoneId());
        ContactForm kept = cards.form(contact, theirs).form();
        ContactForm form = FormerValues.over(kept, contact.zoneId(), former);
        ContactFacts facts = rules.read(form, reach, findings);
        if (findings.fine()) {
            keeper.change(contact, theirs, facts, why);
        }
        return findings.fine();
    }

    /** Without what the caller may not write of this person. */
    private Map<String, String> editable(Contact contact, Map<String, String> former) {
        FieldView view = FieldView.of(callers.current(), contact);
        Map<String, String> mine = new HashMap<>(former);
        mine.keySet().removeIf(part -> FieldView.field(part)
                .filter(field -> !view.edits(field))
                .isPresent());
        return mine;
    }
}
