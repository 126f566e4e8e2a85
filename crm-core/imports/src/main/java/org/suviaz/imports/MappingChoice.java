package org.suviaz.imports;

import java.util.List;

/**
 * What a person decided about the columns of a list.
 *
 * @param zone the id or the name of the zone of rows without a place, or nothing
 */
public record MappingChoice(List<ColumnChoice> columns, String zone) {}
