package org.suviaz.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of names and streets that invented people are made of: tab-separated, in this package. */
final class Words {

    private Words() {}

    static List<String[]> of(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
