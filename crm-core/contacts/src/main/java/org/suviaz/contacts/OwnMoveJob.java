package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suviaz.fields.OwnMove;
import org.suviaz.fields.OwnMoves;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;

/**
 * Carries what people have in one own field into another, or one choice into the place of another, some hundred a
 * transaction. Done twice it does nothing more: who has the value in the other field already is passed by.
 */
@ApplicationScoped
class OwnMoveJob implements JobKind {

    private static final int CHUNK = 200;

    private final OwnMoves moves;
    private final ValueUseRepository use;
    private final ContactRepository contacts;
    private final ContactValueRepository values;
    private final OwnMover mover;

    @Inject
    OwnMoveJob(
            OwnMoves moves,
            ValueUseRepository use,
            ContactRepository contacts,
            ContactValueRepository values,
            OwnMover mover) {
        this.moves = moves;
        this.use = use;
        this.contacts = contacts;
        this.values = values;
        this.mover = mover;
    }

    protected OwnMoveJob() {
        this(null, null, null, null, null);
    }

    @Override
    public String kind() {
        return OwnMoves.KIND;
    }

    @Override
    public Step step(long moveId, String checkpoint) {
        OwnMove move = moves.of(moveId);
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        List<Long> people = use.having(move.from().id(), move.choice(), after, CHUNK);
        if (people.isEmpty()) {
            return Step.last(0, 0, null);
        }
        Map<Long, List<ContactValue>> kept = values.of(people);
        int moved = 0;
        for (Contact contact : contacts.all(people)) {
            moved += mover.move(contact, kept.get(contact.id()), move) ? 1 : 0;
        }
        contacts.flushAndForget();
        return Step.goOn(moved, people.size() - moved, String.valueOf(people.get(people.size() - 1)));
    }
}
