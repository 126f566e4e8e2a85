package org.suviaz.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever brings people in holds until the step is through. */
@Entity
@Table(name = "import_turn")
class ImportTurn {

    /** The one row. */
    static final int ID = 1;

    @Id
    private int id;

    protected ImportTurn() {}
}
