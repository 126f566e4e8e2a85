package org.suviaz.geo.data;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks those who know zones and types whether a row means something to them; the dictionary itself knows neither. */
public interface RowCheck {

    /**
     * What is wrong with a row, if anything is.
     *
     * @param parent the code of its zone or town
     * @param cells the remaining cells by the name of their column
     */
    Optional<BrokenRow.Reason> fault(EntryKind kind, String code, String parent, UnaryOperator<String> cells);
}
