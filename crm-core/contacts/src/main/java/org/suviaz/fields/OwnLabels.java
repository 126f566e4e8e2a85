package org.suviaz.fields;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;

/** What fields and choices are called: in all three languages, and none as another one beside it. */
final class OwnLabels {

    static final int LONGEST = 60;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private OwnLabels() {}

    /** Without blanks around and with single ones between. */
    static Map<Language, String> tidy(Map<Language, String> typed) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String label = typed.getOrDefault(language, "");
            labels.put(language, BLANKS.matcher(label).replaceAll(" ").strip());
        }
        return labels;
    }

    /**
     * Collects what is wrong with them, each at the input of its language.
     *
     * @param input before the language's name: labelBe, or choice-12-Be
     * @param others all that stands beside it
     */
    static void check(
            String input,
            Map<Language, String> labels,
            Collection<Map<Language, String>> others,
            List<FieldProblem> problems) {
        labels.forEach((language, label) -> {
            String at = input + suffix(language);
            if (label.isEmpty()) {
                problems.add(new FieldProblem(at, "fields.problem.labelMissing"));
            } else if (label.length() > LONGEST) {
                problems.add(new FieldProblem(at, "fields.problem.labelTooLong", LONGEST));
            } else if (label.codePoints().anyMatch(OwnLabels::unseen)) {
                problems.add(new FieldProblem(at, "fields.problem.labelUnreadable"));
            } else if (others.stream()
                    .anyMatch(other -> folded(other.get(language)).equals(folded(label)))) {
                problems.add(new FieldProblem(at, "fields.problem.labelTaken"));
            }
        });
    }

    /** Whether the two would be taken one for the other in any language. */
    static boolean meet(Map<Language, String> labels, Map<Language, String> others) {
        return labels.entrySet().stream()
                .anyMatch(one -> folded(one.getValue()).equals(folded(others.get(one.getKey()))));
    }

    /** In the names of inputs: Be, Ru, En. */
    static String suffix(Language language) {
        String code = language.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static boolean unseen(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }
}
