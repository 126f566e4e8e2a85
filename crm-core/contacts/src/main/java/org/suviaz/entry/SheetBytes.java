package org.suviaz.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sheet as bytes, and back; the rows that say nothing are left out and made anew. */
final class SheetBytes {

    private SheetBytes() {}

    static byte[] of(EntrySheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            List<EntryLine> said = sheet.lines().stream()
                    .filter(line -> !line.cells().isEmpty())
                    .toList();
            write(out, sheet.before());
            out.writeInt(said.size());
            for (EntryLine line : said) {
                write(out, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static EntrySheet read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            EntryLine before = line(in);
            List<EntryLine> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(line(in));
            }
            return EntrySheet.filledUp(before, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, EntryLine line) throws IOException {
        write(out, line.saveKey());
        write(out, line.cells());
        write(out, line.picked());
    }

    private static EntryLine line(DataInputStream in) throws IOException {
        return new EntryLine(text(in), texts(in), texts(in));
    }

    private static void write(DataOutputStream out, Map<EntryColumn, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<EntryColumn, String> one : texts.entrySet()) {
            write(out, one.getKey().name());
            write(out, one.getValue());
        }
    }

    private static Map<EntryColumn, String> texts(DataInputStream in) throws IOException {
        Map<EntryColumn, String> texts = new EnumMap<>(EntryColumn.class);
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(EntryColumn.valueOf(text(in)), text(in));
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
