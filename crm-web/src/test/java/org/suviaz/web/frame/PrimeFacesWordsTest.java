package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Belarusian words that we give to PrimeFaces, beside its own English ones. */
class PrimeFacesWordsTest {

    private static final Path BELARUSIAN = Path.of("src/main/webapp/resources/primefaces/locales/locale-be.js");
    private static final String ENGLISH = "/META-INF/resources/primefaces/locales/locale-en.js";

    /** One line a key; a key whose value opens a brace begins a group. */
    private static final Pattern LINE = Pattern.compile("^\\s*(?:\"([^\"]+)\"|(\\w+)): (.*?),?$", Pattern.MULTILINE);

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void every_english_key_has_belarusian_words() throws IOException {
        Map<String, String> english = english();
        assertTrue(english.size() > 220, english.size() + " keys");
        assertEquals(english.keySet(), belarusian().keySet());
    }

    @Test
    void they_have_the_same_places_and_the_same_number_of_names() throws IOException {
        Map<String, String> english = english();
        belarusian().forEach((key, text) -> {
            assertEquals(places(english.get(key)), places(text), key);
            assertEquals(texts(english.get(key)).size(), texts(text).size(), key);
        });
    }

    @Test
    void they_are_belarusian() throws IOException {
        belarusian().forEach((key, value) -> texts(value).forEach(text -> {
            assertTrue(
                    key.equals("dateFormat")
                            || key.equals("yearSuffix")
                            || text.matches("\\{\\w+}")
                            || text.matches("(?s).*\\p{IsCyrillic}.*"),
                    key + ": " + text);
            assertTrue(text.matches("[^иИщЩъЪ'\"]*"), key + ": " + text);
        }));
    }

    @Test
    void the_week_begins_on_monday_and_the_day_stands_before_the_month() throws IOException {
        Map<String, String> words = belarusian();
        assertEquals("1", words.get("firstDayOfWeek"));
        assertEquals("\"dd.mm.yy\"", words.get("dateFormat"));
        assertEquals("Нядзеля", texts(words.get("dayNames")).get(0));
        assertEquals("Снежань", texts(words.get("monthNames")).get(11));
    }

    private static Map<String, String> belarusian() throws IOException {
        return words(Files.readString(BELARUSIAN));
    }

    private static Map<String, String> english() throws IOException {
        try (InputStream in = PrimeFacesWordsTest.class.getResourceAsStream(ENGLISH)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return words(whole.substring(0, whole.indexOf("// United States")));
        }
    }

    /** All keys with what stands behind them; those of a group carry its name. */
    private static Map<String, String> words(String file) {
        Map<String, String> words = new LinkedHashMap<>();
        String group = "";
        Matcher line = LINE.matcher(file.replaceAll("(?m)^\\s*},?$", "\"}\": }"));
        while (line.find()) {
            String key = line.group(1) == null ? line.group(2) : line.group(1);
            if (key.equals("}")) {
                group = "";
            } else if (line.group(3).equals("{")) {
                group = key + ".";
            } else {
                words.put(group + key, line.group(3));
            }
        }
        return new TreeMap<>(words);
    }

    private static List<String> texts(String value) {
        return TEXT.matcher(value).results().map(found -> found.group(1)).toList();
    }

    private static TreeSet<String> places(String value) {
        return PLACE.matcher(value).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
