package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import com.healthmarketscience.jackcess.util.MemFileChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class AccessReaderTest {

    private static final int PAGE = 4_096;

    @Test
    void every_kind_of_column_comes_out_as_text_below_its_names() throws IOException {
        for (Database.FileFormat format : List.of(Database.FileFormat.V2003, Database.FileFormat.V2010)) {
            byte[] file = file(format);
            assertEquals(ListFormat.ACCESS, Readings.look(file, "x").format());
            assertEquals(List.of("Людзі", "Пуста"), Samples.names(file));
            List<RawRow> rows = Samples.rows(file, 0);
            assertEquals(
                    List.of("Прозвішча", "Нарадзіўся", "Нататка", "Сябра", "Унёсак", "Лік", "Дробь"),
                    rows.get(0).cells());
            assertEquals(
                    List.of("Караткевіч", "26.11.1930", "піша".repeat(1_000), "true", "10.5", "7", "375291112233"),
                    rows.get(1).cells());
            assertEquals(2, rows.get(1).number());
            assertEquals(3, rows.size());
            assertEquals(List.of("Імя"), Samples.rows(file, 1).get(0).cells());
        }
    }

    @Test
    void a_file_that_was_cut_short_ends_in_a_sentence() throws IOException {
        byte[] whole = file(Database.FileFormat.V2003);
        for (int part = 0; part < 16; part++) {
            byte[] cut = Arrays.copyOf(whole, Math.max(64, whole.length * part / 16));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readToAnEnd(cut));
        }
    }

    @Test
    void pages_with_any_bytes_broken_end_in_rows_or_a_sentence() {
        byte[] whole = Samples.file("members-access2003.mdb");
        Random random = new Random(2003);
        for (int turn = 0; turn < 200; turn++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 200; i++) {
                broken[PAGE + random.nextInt(broken.length - PAGE)] = (byte) random.nextInt();
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readToAnEnd(broken));
        }
    }

    @Test
    void whole_pages_that_are_swapped_end_in_rows_or_a_sentence() {
        byte[] whole = Samples.file("members-access2003.mdb");
        Random random = new Random(97);
        for (int turn = 0; turn < 100; turn++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 4; i++) {
                int from = 1 + random.nextInt(broken.length / PAGE - 1);
                int to = 1 + random.nextInt(broken.length / PAGE - 1);
                System.arraycopy(whole, from * PAGE, broken, to * PAGE, PAGE);
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readToAnEnd(broken));
        }
    }

    @Test
    void a_table_whose_definition_leads_in_a_circle_is_harmful() {
        byte[] file = Samples.file("members-access2003.mdb");
        ByteBuffer pages = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 2; page < file.length / PAGE; page++) {
            if (file[page * PAGE] == 2) {
                pages.putInt(page * PAGE + 4, page);
            }
        }
        assertEquals(
                "imports.problem.harmful",
                assertThrows(Problem.class, () -> Readings.look(file, "x")).key());
    }

    @Test
    void a_text_that_says_to_have_a_gigabyte_is_not_believed() throws IOException {
        byte[] file = file(Database.FileFormat.V2003);
        int length = 8_000;
        ByteBuffer pages = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int found = 0;
        for (int at = 0; at + 4 < file.length; at++) {
            if (file[at / PAGE * PAGE] == 1 && (pages.getInt(at) & 0x3FFF_FFFF) == length) {
                pages.putInt(at, pages.getInt(at) & 0xC000_0000 | 0x3FFF_FF00);
                found++;
            }
        }
        assertEquals(1, found);
        Problem refused = assertThrows(Problem.class, () -> Samples.rows(file, 0));
        assertEquals("imports.problem.unreadable", refused.key());
        assertEquals("a text of more than 1048576 bytes", refused.getCause().getMessage());
    }

    private static void readToAnEnd(byte[] file) {
        try {
            int tables = Samples.names(file).size();
            for (int place = 0; place < tables; place++) {
                Samples.rows(file, place);
            }
        } catch (Problem sentence) {
            assertEquals("imports.problem", sentence.key().substring(0, 15));
        }
    }

    private static byte[] file(Database.FileFormat format) throws IOException {
        MemFileChannel channel = MemFileChannel.newChannel();
        try (Database database =
                new DatabaseBuilder().setChannel(channel).setFileFormat(format).create()) {
            Table people = new TableBuilder("Людзі")
                    .addColumn(new ColumnBuilder("Прозвішча", DataType.TEXT))
                    .addColumn(new ColumnBuilder("Нарадзіўся", DataType.SHORT_DATE_TIME))
                    .addColumn(new ColumnBuilder("Нататка", DataType.MEMO))
                    .addColumn(new ColumnBuilder("Партрэт", DataType.OLE))
                    .addColumn(new ColumnBuilder("Сябра", DataType.BOOLEAN))
                    .addColumn(new ColumnBuilder("Унёсак", DataType.MONEY))
                    .addColumn(new ColumnBuilder("Лік", DataType.LONG))
                    .addColumn(new ColumnBuilder("Дробь", DataType.DOUBLE))
                    .toTable(database);
            people.addRow(
                    "Караткевіч",
                    LocalDateTime.of(1930, 11, 26, 0, 0),
                    "піша".repeat(1_000),
                    "партрэт".getBytes(StandardCharsets.UTF_8),
                    true,
                    new BigDecimal("10.5000"),
                    7,
                    375291112233d);
            people.addRow("Ластоўскі", null, null, null, false, null, null, null);
            new TableBuilder("Пуста")
                    .addColumn(new ColumnBuilder("Імя", DataType.TEXT))
                    .toTable(database);
            database.flush();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            channel.transferTo(out);
            return out.toByteArray();
        }
    }
}
