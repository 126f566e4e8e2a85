package org.suviaz.fields;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pattern that a text must fit as a whole. It is read by a machine whose time grows with the text alone, so that none
 * can be thought out that never ends; what is known of those by looking back is no pattern here.
 */
public final class OwnPattern {

    static final int LONGEST = 200;

    /** How often all that is to be repeated may stand there, one repetition within another multiplied. */
    private static final int MOST_REPEATED = 1000;

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?\\}");

    /** There are as many as fields. */
    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    private OwnPattern() {}

    /** Whether the text fits that pattern as a whole; everything fits an empty one. */
    public static boolean fits(String pattern, String text) {
        return pattern.isEmpty()
                || KNOWN.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .matches();
    }

    static boolean isOne(String written) {
        if (written.length() > LONGEST || repeats(written) > MOST_REPEATED) {
            return false;
        }
        try {
            Pattern.compile(written);
            return true;
        } catch (PatternSyntaxException none) {
            return false;
        }
    }

    private static long repeats(String written) {
        long all = 1;
        Matcher each = REPEATED.matcher(written);
        while (each.find() && all <= MOST_REPEATED) {
            String most = each.group(2) == null || each.group(2).isEmpty() ? each.group(1) : each.group(2);
            all *= Math.max(1, Long.parseLong(most));
        }
        return all;
    }
}
