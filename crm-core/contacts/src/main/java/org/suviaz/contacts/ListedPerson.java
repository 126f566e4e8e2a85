package org.suviaz.contacts;

import java.util.List;
import java.util.Map;
import org.suviaz.problems.FieldProblem;

/**
 * One row of a list as a person.
 *
 * @param saveKey names this row for all times, so that bringing it in again changes nothing
 * @param ways what becomes of each part where the person is there already; parts that are not named stay as they are
 * @param fieldWays the same of fields of the organisation's own, by their numbers
 * @param doubtful whether the list itself seems to hold the person once more
 * @param problems why the row cannot come in, found before the rules looked at it
 * @param remarks what was found worth a look before
 * @param own what stands in columns of the list's own, each head once; whatever stands there is replaced
 */
public record ListedPerson(
        ContactForm form,
        String saveKey,
        Map<ListedPart, FillWay> ways,
        Map<Integer, FillWay> fieldWays,
        boolean doubtful,
        List<FieldProblem> problems,
        List<FieldProblem> remarks,
        List<OwnValue> own) {

    /** Whether it says anything in fields of the organisation's own, or in columns of the list's own. */
    boolean saysOwn() {
        return !own.isEmpty() || !form.fields().isEmpty();
    }
}
