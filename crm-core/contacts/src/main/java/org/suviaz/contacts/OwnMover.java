package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnMove;
import org.suviaz.security.scope.Callers;

/** Carries what one person has in an own field where it is to go, with the journal; what was in the former field stays. */
@Dependent
class OwnMover {

    private final ContactAccess access;
    private final OwnKeeper own;
    private final Callers callers;

    @Inject
    OwnMover(ContactAccess access, OwnKeeper own, Callers callers) {
        this.access = access;
        this.own = own;
        this.callers = callers;
    }

    /** Whether the person has it there now; false where that field cannot take it, or it is not the owner's to change. */
    boolean move(Contact contact, List<ContactValue> kept, OwnMove move) {
        boolean may = access.mayChange(contact)
                && FieldView.of(callers.current(), contact).edits(move.to().field());
        if (!may) {
            return false;
        }
        Map<Integer, String> values = ContactValueRepository.texts(kept);
        if (!move.ofChoice() && values.containsKey(move.to().id())) {
            return true;
        }
        Optional<String> turned = turned(move, values.get(move.from().id()));
        turned.ifPresent(value -> own.change(contact, kept, Map.of(move.to().id(), value), why()));
        return turned.isPresent();
    }

    private static Optional<String> turned(OwnMove move, String kept) {
        return move.ofChoice()
                ? Optional.of(
                        replaced(kept, move.choice().toString(), move.instead().toString()))
                : ValueTurn.of(move.from(), move.to(), kept);
    }

    /** Who has the other one already has it once. */
    private static String replaced(String kept, String choice, String instead) {
        return Stream.of(kept.split(ValueRow.BETWEEN))
                .map(one -> one.equals(choice) ? instead : one)
                .distinct()
                .collect(Collectors.joining(ValueRow.BETWEEN));
    }

    private Because why() {
        return Because.of(callers.current().accountName(), ChangeCause.FIELDS, null);
    }
}
