package org.suviaz.web.imports.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.imports.SheetRow;
import org.suviaz.imports.formats.RawRow;

class SheetLineTest {

    @Test
    void three_people_are_shown_and_of_a_shorter_sheet_all() {
        assertEquals(3, line(8).getSamples().size());
        assertEquals(1, line(1).getSamples().size());
        assertEquals(0, line(0).getSamples().size());
    }

    private static SheetLine line(int people) {
        List<RawRow> samples = Collections.nCopies(people, new RawRow(2, List.of("Вольха")));
        return new SheetLine(new SheetRow(0, "Мінск", true, 1, people, 0, List.of("Імя"), samples));
    }
}
