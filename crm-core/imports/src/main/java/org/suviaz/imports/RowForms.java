package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ListedPerson;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.security.scope.Callers;

/** Makes of a row the form that a person would have filled in; the rules for it are those of the form. */
@Dependent
class RowForms {

    private final ZoneNames zones;
    private final Callers callers;
    private final Spelling spelling;
    private final OwnFields fields;

    @Inject
    RowForms(ZoneNames zones, Callers callers, Spelling spelling, OwnFields fields) {
        this.zones = zones;
        this.callers = callers;
        this.spelling = spelling;
        this.fields = fields;
    }

    /**
     * The row as a person.
     *
     * @param cells of the row, for who has them at hand
     * @param origin what the source is where no column says it
     */
    ListedPerson person(SheetBook.Page page, ImportRow row, List<String> cells, String origin) {
        RowRead read = read(page.mapping(), cells, origin);
        return new ListedPerson(
                read.form(),
                row.saveKey(),
                read.ways(),
                read.fieldWays(),
                row.doubted(),
                read.problems(),
                read.remarks(),
                read.own());
    }

    /** What its columns say. */
    RowRead read(SheetMapping mapping, List<String> cells, String origin) {
        return new RowMeaning(
                        mapping,
                        cells,
                        spelling::isGiven,
                        () -> ImportField.NOTE.isFor(callers.current()),
                        fields.active())
                .read(zones, origin);
    }
}
