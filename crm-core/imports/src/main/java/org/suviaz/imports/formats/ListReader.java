package org.suviaz.imports.formats;

import java.util.List;
import java.util.function.Consumer;

/** A file that a guard let through, with its sheets or tables. */
public interface ListReader extends AutoCloseable {

    /** The sheets' or tables' names, cleaned, in their order in the file. */
    List<String> names();

    /** Begins to read the sheet of that place, counted from 0; several can be open at once. */
    RowSource open(int place);

    /** Gives every row that the sheet writes down to the taker. */
    default void read(int place, Consumer<RawRow> taker) {
        try (RowSource rows = open(place)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                taker.accept(row);
            }
        }
    }

    @Override
    void close();
}
