package org.suviaz.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A workbook of as many invented people as the earlier system held: names, towns and streets as the sample list writes
 * them, mixed anew, each with a phone and a birth of its own.
 */
final class LongList {

    static final int ROWS = 113_220;

    private static final int SURNAME = 0;
    private static final int GIVEN = 1;
    private static final int PATRONYMIC = 2;
    private static final int ADDRESS = 5;
    private static final long SEED = 20_261_201;
    private static final List<String> HEADS =
            List.of("Прозвішча", "Імя", "Імя па бацьку", "Нараджэнне", "Тэлефон", "Горад", "Вуліца", "Дом", "Кватэра");

    private final List<List<String>> sample;
    private final Random random;

    private LongList(List<List<String>> sample, long which) {
        this.sample = sample;
        this.random = new Random(SEED + which);
    }

    /** Writes the list of that number over whatever was there. */
    static void write(Path sample, Path list, long which) {
        new LongList(read(sample), which).write(list);
    }

    /** The first sheet, in one language, without its head. */
    private static List<List<String>> read(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(LongList::cells).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < HEADS.size(); column++) {
            cells.add(row.getCellText(column));
        }
        return cells;
    }

    private void write(Path list) {
        try (OutputStream out = Files.newOutputStream(list);
                Workbook workbook = new Workbook(out, "Calc", null)) {
            Worksheet sheet = workbook.newWorksheet("Спіс");
            line(sheet, 0, HEADS);
            for (int row = 1; row <= ROWS; row++) {
                line(sheet, row, person(row));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<String> person(int number) {
        List<String> names = any();
        List<String> address = any();
        List<String> person = new ArrayList<>(List.of(names.get(SURNAME), any().get(GIVEN), any().get(PATRONYMIC)));
        person.add("%02d.%02d.%d".formatted(1 + number % 28, 1 + number % 12, 1940 + number % 65));
        person.add("8 029 %07d".formatted(1_000_000 + number));
        person.addAll(address.subList(ADDRESS, HEADS.size()));
        return person;
    }

    private List<String> any() {
        return sample.get(random.nextInt(sample.size()));
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
