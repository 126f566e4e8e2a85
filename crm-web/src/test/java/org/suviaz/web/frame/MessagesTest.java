package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

/** The words of the whole house, its core modules included, as they lie in the source folders. */
class MessagesTest {

    private static final List<Path> MODULES = Stream.of(
                    "../crm-geo",
                    "../crm-security",
                    "../crm-core/contacts",
                    "../crm-core/imports",
                    "../crm-core/mailings",
                    ".")
            .map(Path::of)
            .toList();

    /** What may be a key where it stands between quotes: a feature's name and at least one more word. */
    private static final Pattern KEY_IN_QUOTES = Pattern.compile(
            "['\"]((?:frame|start|signin|accounts|roles|approvals|freezes|zones|places|audit|about|contacts|imports|mailings|dictionary|geo|jobs|files|fields|branches|entry|handovers|reports|hygiene|duplicates|exports|erasures|households|bulk|segments)"
                    + "\\.[A-Za-z0-9_.-]*)['\"]");

    private static final Map<Path, Properties> BUNDLES = new TreeMap<>();
    private static final Set<String> SAID = new TreeSet<>();

    @BeforeAll
    static void read_the_house() throws IOException {
        for (Path module : MODULES) {
            for (Path file : files(module.resolve("src/main"), name -> name.matches("messages_..\\.properties"))) {
                BUNDLES.put(file, load(file));
            }
            for (Path file : files(module.resolve("src/main"), name -> name.matches(".*\\.(java|xhtml)"))) {
                KEY_IN_QUOTES
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(said -> !said.matches(".*\\.(tsv|sql|xlsx|pdf|properties)"))
                        .forEach(SAID::add);
            }
        }
        assertFalse(BUNDLES.isEmpty());
    }

    @Test
    void every_bundle_is_on_the_list_of_the_book() {
        assertEquals(
                Set.of(),
                folders()
                        .filter(folder -> !WordBook.BUNDLES.contains(inside(folder)))
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_key_is_there_in_all_three_languages() {
        folders().forEach(folder -> {
            Set<Object> keys = bundle(folder, Language.BE).keySet();
            assertEquals(keys, bundle(folder, Language.RU).keySet(), folder + " ru");
            assertEquals(keys, bundle(folder, Language.EN).keySet(), folder + " en");
        });
    }

    @Test
    void no_sentence_is_empty() {
        assertEquals(List.of(), where((key, text) -> text.isBlank()));
    }

    @Test
    void no_sentence_holds_the_straight_apostrophe_that_would_swallow_its_places() {
        assertEquals(List.of(), where((key, text) -> text.indexOf('\'') >= 0));
    }

    @Test
    void no_key_stands_in_two_bundles() {
        List<String> all = folders()
                .flatMap(folder -> bundle(folder, Language.BE).keySet().stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(ArrayList::new));
        new TreeSet<>(all).forEach(all::remove);
        assertEquals(List.of(), all);
    }

    @Test
    void every_key_that_is_said_exists() {
        Set<String> known = keys();
        assertEquals(
                Set.of(),
                SAID.stream()
                        .filter(said -> !known.contains(said))
                        .filter(said -> known.stream().noneMatch(key -> said.endsWith(".") && key.startsWith(said)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_key_is_said_somewhere() {
        List<String> beginnings =
                SAID.stream().filter(said -> said.endsWith(".")).toList();
        assertEquals(
                Set.of(),
                keys().stream()
                        .filter(key -> !SAID.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> keys() {
        return folders()
                .flatMap(folder -> bundle(folder, Language.BE).keySet().stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> folders() {
        return BUNDLES.keySet().stream().map(Path::getParent).distinct();
    }

    private static Properties bundle(Path folder, Language language) {
        return BUNDLES.getOrDefault(folder.resolve("messages_" + language.code() + ".properties"), new Properties());
    }

    private static String inside(Path folder) {
        return folder.toString().replaceFirst(".*src/main/resources/", "");
    }

    private static List<String> where(BiPredicate<String, String> wrong) {
        List<String> found = new ArrayList<>();
        BUNDLES.forEach((file, lines) -> lines.forEach((key, text) -> {
            if (wrong.test((String) key, (String) text)) {
                found.add(file + " " + key);
            }
        }));
        return found;
    }

    private static List<Path> files(Path folder, Predicate<String> named) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> named.test(file.getFileName().toString())).toList();
        }
    }

    private static Properties load(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
