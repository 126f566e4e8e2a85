package org.suviaz.imports;

import java.util.List;
import org.suviaz.geo.Language;
import org.suviaz.imports.formats.RawRow;

/**
 * What one look over a sheet tells.
 *
 * @param headerRow the number of the row that names the columns, 0 where none was found
 * @param heads one text for each column that holds anything, empty where the head is
 * @param fields the guessed meaning of each column
 * @param samples the first rows below the header
 * @param rows how many rows below the header hold something
 * @param blanks how many between them hold nothing; they are no rows
 * @param values what stands in each column below the header, where that is little
 * @param language that most of the first names are spelt in
 */
record SheetProfile(
        String name,
        int headerRow,
        List<String> heads,
        List<ImportField> fields,
        List<RawRow> samples,
        int rows,
        int blanks,
        List<List<ValueTally.Counted>> values,
        Language language) {}
