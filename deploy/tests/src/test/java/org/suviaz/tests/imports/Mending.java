package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.suviaz.tests.house.Say;

/** Somebody who goes through the spreadsheet of faults beside the screen that names them, and puts each cell right. */
final class Mending {
    private static final String TOWN = "Мінск";
    private static final String YEAR = "1970";

    private final Map<String, List<List<String>>> sheets;
    private int cells;

    /** Everything that the screen names stands in the spreadsheet, in the same order and for the same reasons. */
    Mending(WholeList list) {
        this.sheets = list.spreadsheet();
        Map<String, Map<Integer, List<WholeList.Fault>>> named = list.faults().stream()
                .collect(Collectors.groupingBy(
                        WholeList.Fault::sheet,
                        LinkedHashMap::new,
                        Collectors.groupingBy(WholeList.Fault::row, LinkedHashMap::new, Collectors.toList())));
        assertEquals(named.keySet(), sheets.keySet());
        named.forEach((sheet, rows) -> mend(sheets.get(sheet), new ArrayList<>(rows.values())));
    }

    private void mend(List<List<String>> rows, List<List<WholeList.Fault>> faults) {
        assertEquals(faults.size(), rows.size() - 1, "as many rows as have faults");
        for (int row = 0; row < faults.size(); row++) {
            List<String> mended = rows.get(row + 1);
            String reasons =
                    faults.get(row).stream().map(WholeList.Fault::reason).collect(Collectors.joining("; "));
            assertEquals(reasons, mended.get(mended.size() - 1).replace('\u00a0', ' '));
            faults.get(row).forEach(fault -> mend(mended, fault));
        }
    }

    private void mend(List<String> row, WholeList.Fault fault) {
        if (fault.column().isEmpty()) {
            assertEquals(Say.be("contacts.problem.zone.missing"), fault.reason(), "a zone is chosen for all at once");
            return;
        }
        int column = column(fault.column());
        String value = fault.value().replace("…", "");
        assertTrue(shown(row.get(column)).startsWith(value), () -> fault + " stands in that column of " + row);
        row.set(column, better(fault.reason()));
        cells++;
    }

    /** An empty cell is told in a word, and the screen shows neither ends nor runs of blanks. */
    private static String shown(String cell) {
        String plain = cell.strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? Say.be("imports.nothing") : plain;
    }

    private static int column(String named) {
        int column = 0;
        for (char letter : named.replaceAll(" .*", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String better(String reason) {
        if (begins(reason, "contacts.problem.settlement.unknown")
                || begins(reason, "contacts.problem.settlement.several")) {
            return TOWN;
        }
        if (reason.equals(Say.be("contacts.problem.surname.missing"))) {
            return "Папраўлены";
        }
        if (reason.equals(Say.be("contacts.problem.birth.noSuchDay"))
                || reason.equals(Say.be("contacts.problem.birth.future"))) {
            return YEAR;
        }
        throw new AssertionError("nobody knows how to mend: " + reason);
    }

    private static boolean begins(String reason, String key) {
        return reason.startsWith(Say.be(key, "").split(":")[0]);
    }

    int cells() {
        return cells;
    }

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tests", "1.0")) {
            sheets.forEach((name, rows) -> ListFile.write(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
