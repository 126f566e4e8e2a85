package org.suviaz.geo.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * One of the module's own tables of names: UTF-8, cells divided by tabs, one header row. A broken row stops the reading
 * with the file and the line, since half a dictionary is worse than yesterday's.
 */
public final class DataFile {

    private final String name;

    /** @param name of the file in this folder, such as "zones.tsv" */
    public DataFile(String name) {
        this.name = name;
    }

    /** Hands every row to the consumer, in the file's order; all have as many cells as the header. */
    public void read(Consumer<List<String>> row) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int cells = cells(lines.readLine()).size();
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                accept(row, cells(line), cells, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it lies there. */
    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        InputStream stream = DataFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not in the archive");
        }
        return stream;
    }

    private void accept(Consumer<List<String>> row, List<String> found, int cells, int number) {
        if (found.size() != cells) {
            throw new IllegalStateException(
                    name + ", line " + number + ": " + found.size() + " cells instead of " + cells);
        }
        try {
            row.accept(found);
        } catch (RuntimeException e) {
            throw new IllegalStateException(name + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static List<String> cells(String line) {
        return line == null ? List.of() : List.of(line.split("\t", -1));
    }
}
