package org.suviaz.tests.atrest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suviaz.geo.spelling.SearchKey;

/** A person whose name and number stand nowhere else, and the bytes by which one finds them on a disk. */
final class Canary {
    static final String SURNAME_BE = "Шчабятоўскенка";
    static final String SURNAME_RU = "Щебетовскенко";
    static final String PHONE = "296173549";

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Canary() {}

    /** What a raid would look for, by the words it would be told of: names as written and as keys, the number both ways. */
    static Map<String, byte[]> forms() {
        List<String> words = new ArrayList<>();
        for (String name : List.of(SURNAME_BE, SURNAME_RU)) {
            words.addAll(List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)));
            words.add(SearchKey.of(name));
        }
        words.add(PHONE);
        words.add(new StringBuilder(PHONE).reverse().toString());
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                forms.put(word + " in " + encoding, word.getBytes(encoding));
            }
        }
        return forms;
    }
}
