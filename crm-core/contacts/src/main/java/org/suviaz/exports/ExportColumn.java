package org.suviaz.exports;

import java.util.List;
import java.util.function.Function;
import org.suviaz.contacts.ExportedPerson;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.Caller;

/** Something of people that can fill a column of a file. */
interface ExportColumn {

    /** As forms and the database name it: at most 40 letters, digits and points. */
    String code();

    /** For a file in that language. */
    ColumnHead head(Language language);

    /** Whether it is there at all for that account: a field that is hidden of everybody leaves no trace. */
    boolean isOffered(Caller caller);

    /** Whether most want it, so that it is ticked beforehand. */
    default boolean usual() {
        return false;
    }

    /** The keys of the words that may stand in its cells. */
    default List<String> words() {
        return List.of();
    }

    /**
     * What stands in it for each of these people, as far as the caller is told, empty for nothing. Called once for many, so
     * that a column that has to ask the database asks once.
     */
    Function<ExportedPerson, String> cells(List<ExportedPerson> people, Legend legend);
}
