package org.suviaz.imports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lists that people kept, and any file read as the house reads it. */
public final class Samples {

    private Samples() {}

    public static byte[] file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every row of the sheet of that place. */
    public static List<RawRow> rows(byte[] file, int place) {
        return rows(file, Readings.look(file, "list"), place);
    }

    public static List<RawRow> rows(byte[] file, ReadAs as, int place) {
        List<RawRow> rows = new ArrayList<>();
        try (ListReader reader = Readings.open(file, as, "list")) {
            reader.read(place, rows::add);
        }
        return rows;
    }

    public static List<String> names(byte[] file) {
        try (ListReader reader = Readings.open(file, Readings.look(file, "list"), "list")) {
            return reader.names();
        }
    }
}
