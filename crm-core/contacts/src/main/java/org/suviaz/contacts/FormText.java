package org.suviaz.contacts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.geo.spelling.Writing;

/** Takes single texts out of a form: no blanks around, no control characters, not too long, a formula as text. */
final class FormText {

    static final int NAME = 80;
    static final int LINE = 120;
    static final int HOUSE = 20;
    static final int NOTE = 4000;
    static final int TAG = 60;
    static final int MOST_TAGS = 20;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\r\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;]+@[^\\s@<>\"',;.]+(\\.[^\\s@<>\"',;.]+)+");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{6}");

    private final Findings findings;

    FormText(Findings findings) {
        this.findings = findings;
    }

    String name(String field, String typed) {
        return line(field, Writing.tidy(typed), NAME);
    }

    String line(String field, String typed, int most) {
        return short_(field, BLANKS.matcher(clean(field, typed)).replaceAll(" ").strip(), most, "text.tooLong");
    }

    String note(String typed) {
        String text = LINE_ENDS.matcher(clean("note", typed)).replaceAll("\n").strip();
        return short_("note", text, NOTE, "note.tooLong");
    }

    String email(String typed) {
        String email = line("email", typed, LINE);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            findings.problem("email", "email.unreadable");
        }
        return email;
    }

    String postalCode(String typed) {
        String code = BLANKS.matcher(typed).replaceAll("");
        if (!code.isEmpty() && !POSTAL_CODE.matcher(code).matches()) {
            findings.problem("postalCode", "postalCode.unreadable");
            return "";
        }
        return code;
    }

    List<String> tags(List<String> typed) {
        List<String> tags = typed.stream()
                .flatMap(cell -> Stream.of(cell.split("[,;\\n]")))
                .map(tag -> line("tags", tag, TAG))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS) {
            findings.problem("tags", "tags.tooMany", MOST_TAGS);
        }
        return tags.stream().limit(MOST_TAGS).toList();
    }

    private String clean(String field, String typed) {
        String text = UNSEEN.matcher(typed).replaceAll("");
        if (text.stripLeading().startsWith("=")) {
            findings.remark(field, "formula");
        }
        return text;
    }

    private String short_(String field, String text, int most, String key) {
        if (text.length() <= most) {
            return text;
        }
        findings.problem(field, key, most);
        return "";
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
