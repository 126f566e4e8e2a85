package org.suviaz.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.geo.Language;

/** One sentence of the book in one language, as its file has it. */
record Said(Language language, String key, String text) {

    private static final Pattern SYNTAX =
            Pattern.compile("\\{\\d, plural, |\\b(?:zero|one|two|few|many|other)\\{|\\{\\d[^}]*}|}");

    /** All sentences of all features in that language. */
    static List<Said> in(Language language) {
        List<Said> all = new ArrayList<>();
        for (String bundle : WordBook.BUNDLES) {
            lines("/" + bundle + "/messages_" + language.code() + ".properties")
                    .forEach((key, text) -> all.add(new Said(language, (String) key, (String) text)));
        }
        return all;
    }

    static List<Said> everything() {
        return Stream.of(Language.values())
                .flatMap(language -> in(language).stream())
                .toList();
    }

    /** Those sentences of a language that are wrong, with their keys. */
    static List<String> wrong(Language language, Predicate<Said> wrong) {
        return in(language).stream().filter(wrong).map(Said::toString).sorted().toList();
    }

    /** The words alone, without what the format reads as its own signs; a place is a blank. */
    String words() {
        return SYNTAX.matcher(text).replaceAll(" ");
    }

    private static Properties lines(String file) {
        Properties lines = new Properties();
        try (InputStream in = Said.class.getResourceAsStream(file)) {
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
