package org.suviaz.contacts;

import java.util.List;

/**
 * What a list has to do with fields of the organisation's own.
 *
 * @param conditions all of which people have to fit
 * @param order the number of the field in whose order they come, those without a value last; null for another order
 * @param columns the numbers of the fields that the rows tell
 */
public record OwnQuery(List<OwnCondition> conditions, Integer order, List<Integer> columns) {

    /** Nothing at all. */
    public static final OwnQuery NONE = new OwnQuery(List.of(), null, List.of());

    public OwnQuery {
        conditions = List.copyOf(conditions);
        columns = List.copyOf(columns);
    }
}
