package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suviaz.imports.formats.CellText;
import org.suviaz.problems.FieldProblem;

/** Problems and remarks as they lie beside a row in the database: field, key and what the sentence's places hold. */
final class Findings {

    private Findings() {}

    static String packed(List<FieldProblem> problems) {
        return problems.isEmpty()
                ? null
                : Packed.lines(problems.stream().map(Findings::line).toList());
    }

    static List<FieldProblem> unpacked(String packed) {
        return Packed.lines(packed).stream().map(Findings::problem).toList();
    }

    private static String line(FieldProblem problem) {
        List<String> parts = new ArrayList<>(List.of(problem.field(), problem.key()));
        Arrays.stream(problem.args()).map(Findings::argument).forEach(parts::add);
        return Packed.cells(parts);
    }

    /** Numbers keep their kind, so that each language writes them in its way. */
    private static String argument(Object argument) {
        return argument instanceof Integer ? "#" + argument : "$" + CellText.clean(String.valueOf(argument));
    }

    private static FieldProblem problem(String line) {
        List<String> parts = Packed.cells(line);
        Object[] arguments = parts.stream()
                .skip(2)
                .map(part -> part.startsWith("#") ? (Object) Integer.valueOf(part.substring(1)) : part.substring(1))
                .toArray();
        return new FieldProblem(parts.get(0), parts.get(1), arguments);
    }
}
