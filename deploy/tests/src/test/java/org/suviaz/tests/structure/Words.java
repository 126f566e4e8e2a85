package org.suviaz.tests.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words for people where only keys of messages may stand. */
final class Words {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*\\p{IsCyrillic}[^\"\\n]*)\"");
    private static final Pattern NO_CONTENT =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern TEXT = Pattern.compile("\\p{L}[\\p{L}’' ]+");
    private static final Pattern CYRILLIC = Pattern.compile("[\\p{IsCyrillic}’' ]*\\p{IsCyrillic}[\\p{IsCyrillic}’']*");

    /** The product's own name and the names of keys are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Suviaz|Alt|Shift|Ctrl|Enter|Esc");

    private Words() {}

    /** Cyrillic literals of a Java source; its comments may hold what they like. */
    static List<String> inJava(String source) {
        return LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Text of a view that comes from no expression, and Cyrillic in its attributes. */
    static List<String> inView(String view) {
        String bare = Stream.of(NO_CONTENT, EXPRESSION, NAMES)
                .reduce(view, (rest, pattern) -> pattern.matcher(rest).replaceAll(""), String::concat);
        String text = TAG.matcher(bare).replaceAll("\n").replaceAll("&#?\\w+;", " ");
        return Stream.concat(
                        TEXT.matcher(text).results().map(MatchResult::group),
                        TAG.matcher(bare)
                                .results()
                                .flatMap(tag -> CYRILLIC.matcher(tag.group()).results())
                                .map(MatchResult::group))
                .map(String::strip)
                .toList();
    }
}
