package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.suviaz.geo.Language;

/**
 * All sentences of the house in its three languages, read once from every feature's bundle.
 *
 * <p>Plain property files in UTF-8, merged into one map a language; a {@link Sentence} fills in {0}, {1} … alone where
 * there are arguments, and the files write ’ and never the straight apostrophe that could be taken for a quote.
 */
@ApplicationScoped
public class WordBook {

    /** The folders whose {@code messages_be/ru/en.properties} belong to the book: the guest list of features. */
    public static final List<String> BUNDLES = List.of(
            "org/suviaz/web/frame",
            "org/suviaz/web/start",
            "org/suviaz/web/signin",
            "org/suviaz/web/accounts",
            "org/suviaz/web/roles",
            "org/suviaz/web/fields",
            "org/suviaz/web/approvals",
            "org/suviaz/web/freezes",
            "org/suviaz/web/zones",
            "org/suviaz/web/places",
            "org/suviaz/web/audit",
            "org/suviaz/web/about",
            "org/suviaz/web/contacts",
            "org/suviaz/web/erasures",
            "org/suviaz/web/households",
            "org/suviaz/web/segments",
            "org/suviaz/web/entry",
            "org/suviaz/web/handovers",
            "org/suviaz/web/reports",
            "org/suviaz/web/hygiene",
            "org/suviaz/web/duplicates",
            "org/suviaz/web/bulk",
            "org/suviaz/web/exports",
            "org/suviaz/web/imports",
            "org/suviaz/web/mailings",
            "org/suviaz/web/dictionary",
            "org/suviaz/geo",
            "org/suviaz/security",
            "org/suviaz/jobs",
            "org/suviaz/files",
            "org/suviaz/fields",
            "org/suviaz/contacts",
            "org/suviaz/branches",
            "org/suviaz/entry",
            "org/suviaz/handovers",
            "org/suviaz/duplicates",
            "org/suviaz/bulk",
            "org/suviaz/exports",
            "org/suviaz/imports",
            "org/suviaz/mailings");

    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

    /** Those that were filled before, for a page fills the same ones a hundred times. */
    private final Map<Language, Map<String, Sentence>> filled = new EnumMap<>(Language.class);

    public WordBook() {
        for (Language language : Language.values()) {
            sentences.put(language, read(language));
            filled.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The sentence of that key as it stands in the file; the key itself where nobody wrote one. */
    public String text(Language language, String key) {
        return sentences.get(language).getOrDefault(key, key);
    }

    /** The sentence with its places filled; numbers and dates are written as readers of the language write them. */
    public String text(Language language, String key, Object... args) {
        if (args.length == 0 || !knows(key)) {
            return text(language, key);
        }
        return filled.get(language)
                .computeIfAbsent(key, asked -> new Sentence(text(language, asked), language))
                .with(args);
    }

    public boolean knows(String key) {
        return sentences.get(Language.BE).containsKey(key);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String bundle : BUNDLES) {
            String file = bundle + "/messages_" + language.code() + ".properties";
            read(file).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return Map.copyOf(all);
    }

    private static Properties read(String file) {
        Properties lines = new Properties();
        try (InputStream in = WordBook.class.getClassLoader().getResourceAsStream(file)) {
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return lines;
    }
}
