package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactForm;
import org.suviaz.security.scope.Callers;

/** Makes of a row the form that a person would have filled in; the rules for it are those of the form. */
@Dependent
class RowForms {

    private final ZoneNames zones;
    private final Callers callers;

    @Inject
    RowForms(ZoneNames zones, Callers callers) {
        this.zones = zones;
        this.callers = callers;
    }

    /**
     * @param origin what the source is where no column says it
     */
    RowRead read(SheetBook.Page page, List<String> cells, String origin) {
        return read(page.mapping(), cells, origin);
    }

    /** The same without a sheet. */
    RowRead read(SheetMapping mapping, List<String> cells, String origin) {
        return new RowReading(mapping, cells, () -> ImportField.NOTE.isFor(callers.current())).read(zones, origin);
    }

    /** The form alone. */
    ContactForm form(SheetBook.Page page, List<String> cells, String origin) {
        return read(page, cells, origin).form();
    }
}
