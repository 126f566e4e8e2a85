package org.suviaz.tests.supply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to development and must not go into production, found in an archive's own files. */
final class Leftovers {
    private static final Pattern FILES = Pattern.compile(
            "(^|.*[/!])(\\.git.*|\\.svn|\\.env|\\.DS_Store|.*\\.(map|java|orig|bak|rej|swp|log|sqlite|pem|p12|jks|key))($|/.*)");
    private static final Pattern TEST_LIBRARY =
            Pattern.compile("Lorg/(junit|jboss/arquillian|mockito|hamcrest|openqa)/|Lcom/tngtech/");
    private static final Pattern SECRET = Pattern.compile(
            "(?im)^\\s*[\\w.-]*(password|passwd|secret|token|private[-_.]?key|suviaz\\.key)\\s*[=:]\\s*[^\\s#$&{][^\\n]*$"
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");
    private static final Pattern STAGE = Pattern.compile("PROJECT_STAGE</param-name>\\s*<param-value>(?!Production<)");
    private static final Pattern SETTINGS = Pattern.compile(".*\\.(xml|properties|ya?ml|conf|cfg|ini|json|sql|sh)");
    private static final Pattern WORDS = Pattern.compile(".*/messages_\\w+\\.properties");

    private Leftovers() {}

    /**
     * A line each.
     *
     * @param testClasses class files of the tests, as paths within their folders
     */
    static List<String> in(Map<String, byte[]> files, Set<String> testClasses) {
        List<String> found = new ArrayList<>();
        files.forEach((path, content) -> {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            if (FILES.matcher(path).matches()) {
                found.add(path + " is left over");
            }
            if (testClasses.contains(path.replaceFirst("^.*!(WEB-INF/classes/)?", ""))
                    || path.endsWith(".class") && TEST_LIBRARY.matcher(text).find()) {
                found.add(path + " is a test");
            }
            if (STAGE.matcher(text).find()) {
                found.add(path + " is for development");
            }
            if (SETTINGS.matcher(path).matches()
                    && !WORDS.matcher(path).matches()
                    && SECRET.matcher(text).find()) {
                found.add(path + " holds a secret");
            }
        });
        return found;
    }
}
