package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/**
 * Asks whether somebody new is a person who is there already, among those whom the caller sees and by what the caller reads
 * of them. Of all others nothing is asked: what a coordinator finds later, nobody here is told.
 */
@Dependent
class AlikePeople {

    /** Where the question stands, in the form and in a row. */
    static final String FIELD = "alike";

    /** No list's people, since no save key begins so. */
    private static final String NOBODYS = "-";

    private final ListMatching matching;

    @Inject
    AlikePeople(ListMatching matching) {
        this.matching = matching;
    }

    /** The numbers of those whom the form may mean. */
    List<Long> of(ContactForm form, ContactFacts facts) {
        ListedPerson row = new ListedPerson(form, null, Map.of(), Map.of(), false, List.of(), List.of(), List.of());
        ListedFacts read = ListedFacts.of(row, facts, new Findings());
        return matching.matches(List.of(read), NOBODYS).get(0).people().toList();
    }

    /**
     * What was said of each of them.
     *
     * @throws Rejected where of one of them nothing was said
     */
    Map<Long, AlikeAnswer> answered(ContactForm form, ContactFacts facts, LongFunction<AlikeAnswer> answers) {
        Map<Long, AlikeAnswer> said = new LinkedHashMap<>();
        for (long id : of(form, facts)) {
            AlikeAnswer answer = answers.apply(id);
            if (answer == null) {
                throw new Rejected(List.of(new FieldProblem(FIELD, "contacts.problem.alike")));
            }
            said.put(id, answer);
        }
        return said;
    }
}
