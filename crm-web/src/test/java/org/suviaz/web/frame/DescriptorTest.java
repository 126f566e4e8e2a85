package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the descriptors and the style sheet promise, as they lie in the source folder. */
class DescriptorTest {

    private static final Path WEB_APP = Path.of("src/main/webapp");
    private static final int LARGEST_STYLE = 12 * 1024;

    @Test
    void the_policy_is_the_same_with_a_nonce_and_without() throws IOException {
        assertTrue(descriptor().contains("<param-value>" + SafeHeaders.NO_INLINE + "</param-value>"));
        assertTrue(SafeHeaders.NO_INLINE.endsWith("script-src 'self'"), "the nonce is appended to the end");
    }

    @Test
    void an_upload_never_touches_the_disk() throws IOException {
        assertEquals(number("max-request-size"), number("file-size-threshold"));
        assertTrue(number("max-file-size") >= (long) KnownRequests.MOST_MEGABYTES << 20);
    }

    @Test
    void the_style_sheet_stays_small_and_loads_nothing() throws IOException {
        String style = Files.readString(WEB_APP.resolve("resources/suviaz/suviaz.css"));
        assertTrue(Files.size(WEB_APP.resolve("resources/suviaz/suviaz.css")) <= LARGEST_STYLE);
        assertTrue(!style.contains("url(") && !style.contains("@import"));
    }

    @Test
    void no_view_holds_a_style_a_script_or_an_address_of_another_house() throws IOException {
        Pattern forbidden = Pattern.compile("<script|<style|\\sstyle=|\\son(?:click|change|submit|load)="
                + "|(?:href|src|action)=\"(?:https?:)?//");
        for (Path root : List.of(WEB_APP, Path.of("src/main/java"))) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path view :
                        all.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                    assertTrue(!forbidden.matcher(Files.readString(view)).find(), view.toString());
                }
            }
        }
    }

    private static long number(String element) throws IOException {
        return Pattern.compile("<" + element + ">(\\d+)<")
                .matcher(descriptor())
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String descriptor() throws IOException {
        return Files.readString(WEB_APP.resolve("WEB-INF/web.xml"));
    }
}
