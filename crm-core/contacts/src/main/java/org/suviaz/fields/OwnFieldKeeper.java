package org.suviaz.fields;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;

/** Writes fields with their choices, and lets everybody read them anew. */
@Dependent
class OwnFieldKeeper {

    private final OwnFieldRepository kept;
    private final Event<OwnFieldsChanged> changes;

    @Inject
    OwnFieldKeeper(OwnFieldRepository kept, Event<OwnFieldsChanged> changes) {
        this.kept = kept;
        this.changes = changes;
    }

    /** The field as it is kept at this moment; nobody else changes it until the transaction ends. */
    OwnField locked(int id) {
        KeptField field = kept.locked(id).orElseThrow(() -> new NotThere("field " + id));
        return field.field(kept.choices(id).stream().map(KeptChoice::choice).toList());
    }

    /** Keeps a field as it is to be; a number is given to a new one and to its new choices. */
    OwnField keep(OwnField wanted, int account) {
        KeptField field = wanted.id() == 0
                ? new KeptField(account, Home.now())
                : kept.locked(wanted.id()).orElseThrow(NotThere::new);
        field.take(wanted);
        write(() -> {
            if (wanted.id() == 0) {
                kept.add(field);
            }
        });
        keepChoices(field.id(), wanted.choices());
        kept.flush();
        changes.fire(new OwnFieldsChanged());
        return locked(field.id());
    }

    void retire(int id) {
        kept.locked(id).orElseThrow(NotThere::new).retire(Home.now());
        kept.flush();
        changes.fire(new OwnFieldsChanged());
    }

    void bringBack(int id) {
        kept.locked(id).orElseThrow(NotThere::new).bringBack();
        write(() -> {});
        changes.fire(new OwnFieldsChanged());
    }

    void retireChoice(int fieldId, int choiceId) {
        choice(fieldId, choiceId).retire(Home.now());
        kept.locked(fieldId).ifPresent(field -> field.dropStandard(choiceId));
        changes.fire(new OwnFieldsChanged());
    }

    void bringBackChoice(int fieldId, int choiceId) {
        choice(fieldId, choiceId).bringBack();
        changes.fire(new OwnFieldsChanged());
    }

    private KeptChoice choice(int fieldId, int choiceId) {
        return kept.choices(fieldId).stream()
                .filter(choice -> choice.id() == choiceId)
                .findFirst()
                .orElseThrow(() -> new NotThere("choice " + choiceId));
    }

    private void keepChoices(int fieldId, List<OwnChoice> wanted) {
        Map<Integer, KeptChoice> known =
                kept.choices(fieldId).stream().collect(Collectors.toMap(KeptChoice::id, Function.identity()));
        int place = 0;
        for (OwnChoice choice : wanted) {
            KeptChoice line = choice.id() == 0 ? new KeptChoice(fieldId) : known.get(choice.id());
            line.take(choice.labels(), ++place);
            if (choice.id() == 0) {
                kept.add(line);
            }
        }
    }

    /** The table holds one field of a name: of two people who define the same at once, one hears of the other. */
    private void write(Runnable adding) {
        try {
            adding.run();
            kept.flush();
        } catch (ConstraintViolationException twice) {
            throw new Rejected(List.of(new FieldProblem("labelBe", "fields.problem.labelTaken")));
        }
    }
}
