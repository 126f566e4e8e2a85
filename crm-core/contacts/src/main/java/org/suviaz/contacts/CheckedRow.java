package org.suviaz.contacts;

import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.problems.FieldProblem;

/**
 * What a row of a list would become.
 *
 * @param problems why it cannot come in; empty where it can
 * @param remarks what is worth a look although it can
 * @param zone where the person would be kept, null where that is one of the problems
 * @param name surname, given name, patronymic as they would be kept
 * @param settlement the settlement as known, or as written
 * @param address street, house, flat as they would be kept
 */
public record CheckedRow(
        List<FieldProblem> problems,
        List<FieldProblem> remarks,
        ZoneRow zone,
        String name,
        String settlement,
        String address) {

    /** Whether the row can come in. */
    public boolean fine() {
        return problems.isEmpty();
    }
}
