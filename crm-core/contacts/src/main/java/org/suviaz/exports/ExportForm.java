package org.suviaz.exports;

import java.util.Set;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.geo.Language;
import org.suviaz.sheets.SheetFormat;

/**
 * What somebody wants taken out.
 *
 * @param columns their codes
 * @param format null where none was chosen
 * @param purpose what for, in words
 * @param saveKey names this form for all times, so that pressing twice makes one file
 * @param seat a hash of what this visit alone knows: the file is given out to this visit
 */
public record ExportForm(
        ContactQuery query,
        Set<String> columns,
        SheetFormat format,
        String purpose,
        String saveKey,
        Language language,
        String seat) {

    static final int LONGEST_PURPOSE = 300;

    public ExportForm {
        columns = Set.copyOf(columns);
        purpose = purpose == null
                ? ""
                : purpose.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    }
}
