package org.suviaz.exports;

import java.util.List;

/** Who knows columns; a CDI bean implements it, and {@link ExportColumns} finds it. */
interface ColumnSource {

    /** The lower, the further left its columns stand. */
    int place();

    List<ExportColumn> columns();
}
