package org.suviaz.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

/** What a field must be like. Reads one form, and says all that is wrong with it at once. */
final class OwnFieldRules {

    private static final int MOST_PLACE = 999;
    private static final int MOST_MONTHS = 600;

    private final OwnFieldForm form;
    private final List<OwnField> others;
    private final OwnValueUse values;
    private final List<FieldProblem> problems = new ArrayList<>();

    private OwnFieldRules(OwnFieldForm form, List<OwnField> others, OwnValueUse values) {
        this.form = form;
        this.others = others;
        this.values = values;
    }

    /**
     * The wanted field; new choices have no number yet.
     *
     * @param before the field that is changed, or null
     * @param others those that are in use beside it
     * @throws Rejected with everything that is wrong at once
     */
    static OwnField read(OwnFieldForm form, OwnField before, List<OwnField> others, OwnValueUse values) {
        OwnFieldRules rules = new OwnFieldRules(form, others, values);
        OwnField wanted = rules.field(before == null ? 0 : before.id(), rules.choices(before));
        if (!rules.problems.isEmpty()) {
            throw new Rejected(rules.problems);
        }
        return wanted;
    }

    private OwnField field(int id, List<OwnChoice> choices) {
        Map<Language, String> labels = OwnLabels.tidy(form.labels());
        OwnLabels.check("label", labels, others.stream().map(OwnField::labels).toList(), problems);
        OwnField bare = new OwnField(
                id, form.kind(), labels, false, "", "", "", "", form.part(), place(), months(), false, choices);
        String low = form.kind().hasRange() ? kept("low", bare, form.low()) : "";
        String high = form.kind().hasRange() ? kept("high", bare, form.high()) : "";
        if (!low.isEmpty() && !high.isEmpty() && isBelow(high, low)) {
            problems.add(new FieldProblem("high", "fields.problem.range"));
        }
        OwnField ruled = with(bare, "", low, high, pattern());
        return with(ruled, problems.isEmpty() ? standard(ruled) : "", low, high, ruled.pattern());
    }

    private OwnField with(OwnField field, String standard, String low, String high, String pattern) {
        return new OwnField(
                field.id(),
                field.kind(),
                field.labels(),
                form.required(),
                standard,
                low,
                high,
                pattern,
                field.part(),
                field.place(),
                field.months(),
                false,
                field.choices());
    }

    private String pattern() {
        String pattern = form.kind().hasPattern() ? form.pattern().strip() : "";
        if (!pattern.isEmpty() && !OwnPattern.isOne(pattern)) {
            problems.add(new FieldProblem("pattern", "fields.problem.pattern"));
            return "";
        }
        return pattern;
    }

    private String standard(OwnField ruled) {
        String typed = form.standard().strip();
        return switch (form.kind()) {
            case TEXT, NUMBER, DATE, YEAR -> kept("standard", ruled, typed);
            case LONG_TEXT, PHONE -> "";
            case YES_NO -> oneOf(typed, Stream.of("yes", "no"));
            case SCALE -> oneOf(typed, Stream.of("1", "2", "3", "4", "5"));
            case CHOICE, CHOICES ->
                oneOf(
                        typed,
                        ruled.choices().stream()
                                .filter(choice -> !choice.retired() && choice.id() != 0)
                                .map(choice -> String.valueOf(choice.id())));
        };
    }

    private String oneOf(String typed, Stream<String> known) {
        if (!typed.isEmpty() && known.noneMatch(typed::equals)) {
            problems.add(new FieldProblem("standard", "fields.problem.standard"));
        }
        return typed;
    }

    private String kept(String input, OwnField field, String typed) {
        try {
            return typed.isBlank() ? "" : values.read(field, typed);
        } catch (Problem wrong) {
            problems.add(new FieldProblem(input, wrong.key(), wrong.args()));
            return "";
        }
    }

    private boolean isBelow(String one, String other) {
        return form.kind() == OwnKind.NUMBER
                ? new BigDecimal(one).compareTo(new BigDecimal(other)) < 0
                : one.compareTo(other) < 0;
    }

    private int place() {
        if (form.place().isBlank()) {
            return others.stream()
                            .filter(other -> other.part() == form.part())
                            .mapToInt(OwnField::place)
                            .max()
                            .orElse(0)
                    + 1;
        }
        return number("place", form.place(), MOST_PLACE);
    }

    private Integer months() {
        return form.months().isBlank() ? null : number("months", form.months(), MOST_MONTHS);
    }

    private int number(String input, String typed, int most) {
        String digits = typed.strip();
        int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            problems.add(new FieldProblem(input, "fields.problem.number", most));
        }
        return number;
    }

    private List<OwnChoice> choices(OwnField before) {
        if (!form.kind().hasChoices()) {
            return List.of();
        }
        List<OwnChoice> choices = OwnChoiceRules.read(form.choices(), before, problems);
        if (choices.stream().filter(choice -> !choice.retired()).count() < 2) {
            problems.add(new FieldProblem("choices", "fields.problem.twoChoices"));
        }
        return choices;
    }

    /** Part by part, each in its order. */
    static Comparator<OwnField> order() {
        return Comparator.comparing(OwnField::part)
                .thenComparingInt(OwnField::place)
                .thenComparingInt(OwnField::id);
    }
}
