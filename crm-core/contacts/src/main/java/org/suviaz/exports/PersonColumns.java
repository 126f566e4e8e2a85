package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The columns that every organisation has. */
@ApplicationScoped
class PersonColumns implements ColumnSource {

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<ExportColumn> columns() {
        return List.of(PersonColumn.values());
    }
}
