package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactForm;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.security.scope.Callers;

/** Makes of a row the form that a person would have filled in; the rules for it are those of the form. */
@Dependent
class RowForms {

    private final ZoneNames zones;
    private final Callers callers;
    private final Spelling spelling;

    @Inject
    RowForms(ZoneNames zones, Callers callers, Spelling spelling) {
        this.zones = zones;
        this.callers = callers;
        this.spelling = spelling;
    }

    /**
     * @param origin what the source is where no column says it
     */
    RowRead read(SheetBook.Page page, List<String> cells, String origin) {
        return read(page.mapping(), cells, origin);
    }

    /** The same without a sheet. */
    RowRead read(SheetMapping mapping, List<String> cells, String origin) {
        return new RowReading(mapping, cells, spelling::isGiven, () -> ImportField.NOTE.isFor(callers.current()))
                .read(zones, origin);
    }

    /** The form alone. */
    ContactForm form(SheetBook.Page page, List<String> cells, String origin) {
        return read(page, cells, origin).form();
    }
}
