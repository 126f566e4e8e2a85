package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.fields.OwnFields;

/** The columns of the organisation's own fields that are in use. */
@ApplicationScoped
class FieldColumns implements ColumnSource {

    private final OwnFields fields;

    @Inject
    FieldColumns(OwnFields fields) {
        this.fields = fields;
    }

    protected FieldColumns() {
        this(null);
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<ExportColumn> columns() {
        return fields.active().stream().<ExportColumn>map(FieldColumn::new).toList();
    }
}
