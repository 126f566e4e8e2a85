package org.suviaz.imports;

import java.util.List;
import org.suviaz.imports.formats.RawRow;

/**
 * One sheet of a list, to be chosen or left out.
 *
 * @param headerRow the row that names the columns, 0 where none was found
 * @param heads those names
 * @param samples the first rows below
 */
public record SheetRow(
        int place,
        String name,
        boolean chosen,
        int headerRow,
        int rows,
        int blanks,
        List<String> heads,
        List<RawRow> samples) {}
