package org.suviaz.web.bulk.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.bulk.EditColumn;
import org.suviaz.bulk.EditLine;
import org.suviaz.bulk.EditReturned;
import org.suviaz.fields.OwnField;
import org.suviaz.problems.FieldProblem;
import org.suviaz.web.bulk.edit.SheetRow.Cell;
import org.suviaz.web.bulk.edit.SheetRow.Option;
import org.suviaz.web.frame.Words;

/** Lays rows out in cells. */
@RequestScoped
public class SheetRows {

    private static final int HIGHEST = 5;
    private static final String NOW = "bulk.problem.edit.now";

    private final Words words;

    @Inject
    public SheetRows(Words words) {
        this.words = words;
    }

    protected SheetRows() {
        this(null);
    }

    String label(EditColumn column) {
        return column.own() == null
                ? words.get("contacts.field." + column.code())
                : column.own().label(words.language());
    }

    SheetRow row(int number, EditLine line, String name, List<EditColumn> columns) {
        return row(number, new EditReturned(line, List.of()), name, columns);
    }

    SheetRow row(int number, EditReturned returned, String name, List<EditColumn> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 1; at <= columns.size(); at++) {
            cells.add(cell(number, at, columns.get(at - 1), returned, name));
        }
        List<String> faults = returned.problems().stream()
                .filter(problem -> problem.field().isEmpty())
                .map(this::said)
                .toList();
        return new SheetRow(number, returned.line(), name, cells, faults);
    }

    private Cell cell(int row, int at, EditColumn column, EditReturned returned, String name) {
        String text = returned.line().texts().get(column.code());
        List<String> faults = returned.problems().stream()
                .filter(problem -> problem.field().equals(column.code()))
                .map(problem -> said(problem, column))
                .toList();
        return new Cell(
                SheetPosted.cell(row, at),
                words.of("bulk.edit.cell", name, label(column)),
                text == null ? Cell.NONE : column.shape(),
                text == null ? "" : text,
                text == null || column.own() == null ? List.of() : options(column.own(), text),
                String.join(" ", faults));
    }

    private String said(FieldProblem problem, EditColumn column) {
        if (!problem.key().equals(NOW)) {
            return said(problem);
        }
        String there = String.valueOf(problem.args()[0]);
        String told = column.own() == null
                ? there
                : options(column.own(), there).stream()
                        .filter(Option::chosen)
                        .map(Option::label)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(there);
        return told.isEmpty() ? words.get("bulk.edit.nowEmpty") : words.of(NOW, told);
    }

    private String said(FieldProblem problem) {
        return words.of(problem.key(), problem.args());
    }

    private List<Option> options(OwnField field, String text) {
        List<String> chosen = Arrays.asList(text.split(","));
        Stream<Option> nothing = Stream.of(new Option("", "", text.isEmpty()));
        return switch (field.kind()) {
            case YES_NO ->
                Stream.concat(
                                nothing,
                                Stream.of("yes", "no")
                                        .map(one ->
                                                new Option(one, words.get("frame.own." + one), chosen.contains(one))))
                        .toList();
            case SCALE ->
                Stream.concat(
                                nothing,
                                IntStream.rangeClosed(1, HIGHEST)
                                        .mapToObj(Integer::toString)
                                        .map(one -> new Option(one, one, chosen.contains(one))))
                        .toList();
            case CHOICE -> Stream.concat(nothing, choices(field, chosen)).toList();
            case CHOICES -> choices(field, chosen).toList();
            default -> List.of();
        };
    }

    /** What was retired since stays there for whoever has it. */
    private Stream<Option> choices(OwnField field, List<String> chosen) {
        return field.choices().stream()
                .filter(choice -> !choice.retired() || chosen.contains(Integer.toString(choice.id())))
                .map(choice -> new Option(
                        Integer.toString(choice.id()),
                        choice.label(words.language()),
                        chosen.contains(Integer.toString(choice.id()))));
    }
}
