package org.suviaz.fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/** How a field would look if it were of another kind. */
final class OwnKindRules {

    private OwnKindRules() {}

    /**
     * The field of the other kind, without a number, a range, a pattern or a standard; with the same choices where both
     * have some.
     *
     * @param typed choices for a kind that has some, one a line: in all languages alike, or in three parted by semicolons
     * @throws Rejected at choices
     */
    static OwnField other(OwnField field, OwnKind kind, String typed) {
        List<OwnChoice> choices =
                !kind.hasChoices() ? List.of() : field.kind().hasChoices() ? same(field) : numbered(read(typed));
        return new OwnField(
                0,
                kind,
                field.labels(),
                field.required(),
                "",
                "",
                "",
                "",
                field.part(),
                field.place(),
                field.months(),
                false,
                choices);
    }

    /** As they are to be kept, without a number. */
    static OwnField unnumbered(OwnField field) {
        List<OwnChoice> choices = field.choices().stream()
                .map(choice -> new OwnChoice(0, choice.labels(), false))
                .toList();
        return new OwnField(
                0,
                field.kind(),
                field.labels(),
                field.required(),
                "",
                "",
                "",
                "",
                field.part(),
                field.place(),
                field.months(),
                false,
                choices);
    }

    private static List<OwnChoice> same(OwnField field) {
        return numbered(field.choices().stream().map(OwnChoice::labels).toList());
    }

    /** Numbers of their own, by which they are counted before they are kept. */
    private static List<OwnChoice> numbered(List<Map<Language, String>> labels) {
        List<OwnChoice> choices = new ArrayList<>();
        labels.forEach(each -> choices.add(new OwnChoice(choices.size() + 1, each, false)));
        return choices;
    }

    private static List<Map<Language, String>> read(String typed) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Map<Language, String>> all = new ArrayList<>();
        typed.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Map<Language, String> labels = OwnLabels.tidy(labels(line));
            List<FieldProblem> ofLine = new ArrayList<>();
            OwnLabels.check("", labels, all, ofLine);
            ofLine.stream()
                    .limit(1)
                    .map(one -> new FieldProblem("choices", one.key(), one.args()))
                    .forEach(problems::add);
            all.add(labels);
        });
        if (all.size() < 2) {
            problems.add(new FieldProblem("choices", "fields.problem.twoChoices"));
        } else if (all.size() > OwnChoiceRules.MOST) {
            problems.add(new FieldProblem("choices", "fields.problem.choicesTooMany", OwnChoiceRules.MOST));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return all;
    }

    private static Map<Language, String> labels(String line) {
        String[] parts = line.split(";", -1);
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labels.put(
                    language,
                    parts.length == 1 ? line : language.ordinal() < parts.length ? parts[language.ordinal()] : "");
        }
        return labels;
    }
}
