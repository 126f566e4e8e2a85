package org.suviaz.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;

/** What may be chosen: each called otherwise than the next, in an order of its own. */
final class OwnChoiceRules {

    static final int MOST = 100;

    private static final String INPUT = "choice";

    private OwnChoiceRules() {}

    /**
     * The wanted choices in their order, new ones without a number, with those that are retired at the end as they were.
     *
     * @param before the field that is changed, or null
     * @throws NotThere where one is named that is none of the field's
     */
    static List<OwnChoice> read(List<OwnFieldForm.Choice> typed, OwnField before, List<FieldProblem> problems) {
        List<Placed> lines = new ArrayList<>();
        for (int line = 0; line < typed.size(); line++) {
            OwnFieldForm.Choice one = typed.get(line);
            if (!one.isEmpty()) {
                lines.add(placed(one, line, before, lines, problems));
            }
        }
        List<OwnChoice> all = new ArrayList<>(lines.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::choice)
                .toList());
        if (before != null) {
            before.choices().stream().filter(OwnChoice::retired).forEach(all::add);
        }
        if (all.size() > MOST) {
            problems.add(new FieldProblem("choices", "fields.problem.choicesTooMany", MOST));
        }
        return all;
    }

    private record Placed(OwnChoice choice, int place) {}

    private static Placed placed(
            OwnFieldForm.Choice one, int line, OwnField before, List<Placed> above, List<FieldProblem> problems) {
        if (one.id() != 0
                && (before == null
                        || before.choice(one.id())
                                .filter(kept -> !kept.retired())
                                .isEmpty())) {
            throw new NotThere("choice " + one.id());
        }
        Map<Language, String> labels = OwnLabels.tidy(one.labels());
        OwnLabels.check(
                INPUT + line,
                labels,
                above.stream().map(placed -> placed.choice().labels()).toList(),
                problems);
        return new Placed(new OwnChoice(one.id(), labels, false), place(one, line));
    }

    /** Another number than that of the own line leads before what stands there, or after it on the way down. */
    private static int place(OwnFieldForm.Choice one, int line) {
        int own = line + 1;
        String typed = one.place().strip();
        int wanted = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : own;
        return 2 * wanted + Integer.compare(wanted, own);
    }
}
