package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.ListedPerson;
import org.suviaz.contacts.Phones;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Writing;

/** Makes of a row the form that a person would have filled in; the rules for it are those of the form. */
@Dependent
class RowForms {

    private final ZoneNames zones;

    @Inject
    RowForms(ZoneNames zones) {
        this.zones = zones;
    }

    /**
     * The row as a person.
     *
     * @param origin what the source is where no column says it
     */
    ListedPerson person(SheetBook.Page page, ImportRow row, String origin) {
        return new ListedPerson(form(page, row.cells(), origin), row.saveKey(), page.ways(), row.doubted());
    }

    private ContactForm form(SheetBook.Page page, List<String> cells, String origin) {
        return form(page.fields(), cells, page.sheet().language(), origin);
    }

    /** The same; the sheet's language is that of a row whose letters do not tell. */
    ContactForm form(List<ImportField> fields, List<String> cells, Language sheet, String origin) {
        RowNames names = RowNames.of(fields, cells);
        String settlement = one(fields, cells, ImportField.SETTLEMENT);
        String street = one(fields, cells, ImportField.STREET);
        Language language = Writing.languageOf(names.all())
                .or(() -> Writing.languageOf(settlement, street))
                .orElse(sheet);
        ContactDraft draft = new ContactDraft();
        if (language == Language.RU) {
            draft.ru(names.surname(), names.given(), names.patronymic());
        } else {
            draft.be(names.surname(), names.given(), names.patronymic());
        }
        String source = one(fields, cells, ImportField.SOURCE);
        return draft.letters(language)
                .birth(one(fields, cells, ImportField.BIRTH))
                .phones(phones(fields, cells))
                .email(one(fields, cells, ImportField.EMAIL))
                .zone(zones.idOf(one(fields, cells, ImportField.ZONE)))
                .settlement(settlement)
                .street(street, one(fields, cells, ImportField.HOUSE), one(fields, cells, ImportField.FLAT))
                .postalCode(one(fields, cells, ImportField.POSTAL_CODE))
                .tags(all(fields, cells, ImportField.TAGS).toArray(String[]::new))
                .note(String.join("\n", all(fields, cells, ImportField.NOTE)))
                .source(source.isEmpty() ? origin : source)
                .form();
    }

    private static String[] phones(List<ImportField> fields, List<String> cells) {
        return all(fields, cells, ImportField.PHONE).stream()
                .flatMap(cell -> Phones.split(cell).stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static String one(List<ImportField> fields, List<String> cells, ImportField wanted) {
        List<String> values = all(fields, cells, wanted);
        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<String> all(List<ImportField> fields, List<String> cells, ImportField wanted) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < Math.min(fields.size(), cells.size()); column++) {
            if (fields.get(column) == wanted && !cells.get(column).isEmpty()) {
                values.add(cells.get(column));
            }
        }
        return values;
    }
}
