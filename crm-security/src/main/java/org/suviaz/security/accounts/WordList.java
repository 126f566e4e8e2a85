package org.suviaz.security.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside this package, a word a line; where each is from stands in the README.md among them. */
final class WordList {

    private WordList() {}

    static List<String> named(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("passphrases/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
