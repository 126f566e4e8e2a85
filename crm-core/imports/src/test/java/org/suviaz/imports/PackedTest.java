package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void packed_cells_come_back_whole() {
        List<String> cells = List.of("", "а", "", "б|в\"г");
        assertEquals(cells, Packed.cells(Packed.cells(cells)));
        assertEquals(List.of(), Packed.cells(""));
    }
}
