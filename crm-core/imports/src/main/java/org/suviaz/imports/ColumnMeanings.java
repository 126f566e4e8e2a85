package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.problems.Problem;

/** Lays what a person decided over the sheets of a list, and refuses what cannot be meant. */
@Dependent
class ColumnMeanings {

    void columns(List<ImportSheet> chosen, List<ColumnChoice> wanted) {
        for (ColumnChoice choice : wanted) {
            sheetsLike(chosen, choice.place()).forEach(sheet -> mean(sheet, choice));
        }
        chosen.forEach(ColumnMeanings::refuse);
        chosen.forEach(ImportSheet::settle);
    }

    private static List<ImportSheet> sheetsLike(List<ImportSheet> chosen, int place) {
        return chosen.stream()
                .filter(sheet -> sheet.place() == place)
                .map(ImportSheet::heads)
                .findFirst()
                .map(heads -> chosen.stream()
                        .filter(sheet -> sheet.heads().equals(heads))
                        .toList())
                .orElse(List.of());
    }

    private static void mean(ImportSheet sheet, ColumnChoice choice) {
        List<ImportField> fields = fitting(sheet, choice.fields());
        sheet.means(fields, ways(fields, choice.ways()));
    }

    /** Whether the columns mean already what is wanted. */
    boolean same(List<ImportSheet> chosen, List<ColumnChoice> wanted) {
        return wanted.stream().allMatch(choice -> chosen.stream()
                .filter(sheet -> sheet.place() == choice.place())
                .allMatch(sheet -> sheet.fields().equals(choice.fields())
                        && sheet.ways().equals(ways(choice.fields(), choice.ways()))));
    }

    /** Exactly one meaning a column, however many a forged form sends. */
    private static List<ImportField> fitting(ImportSheet sheet, List<ImportField> sent) {
        List<ImportField> fields = new ArrayList<>(sheet.fields());
        for (int column = 0; column < Math.min(fields.size(), sent.size()); column++) {
            fields.set(column, sent.get(column));
        }
        return fields;
    }

    /** What belongs together is taken in one way: that of the first column of it that says one. */
    private static List<FillWay> ways(List<ImportField> fields, List<FillWay> sent) {
        Map<ListedPart, FillWay> said = new EnumMap<>(ListedPart.class);
        for (int column = 0; column < Math.min(fields.size(), sent.size()); column++) {
            FillWay way = sent.get(column);
            if (way != null) {
                FillWay fitting = SheetMapping.fitting(fields.get(column), way);
                fields.get(column).part().ifPresent(part -> said.putIfAbsent(part, fitting));
            }
        }
        return IntStream.range(0, fields.size())
                .mapToObj(column -> way(fields.get(column), column < sent.size() ? sent.get(column) : null, said))
                .toList();
    }

    private static FillWay way(ImportField field, FillWay sent, Map<ListedPart, FillWay> said) {
        return field.ownId().isPresent() && sent != null
                ? SheetMapping.fitting(field, sent)
                : field.part().map(said::get).orElse(field.carefulWay());
    }

    private static void refuse(ImportSheet sheet) {
        List<ImportField> fields = sheet.fields();
        if (!fields.contains(ImportField.SURNAME) && !fields.contains(ImportField.FULL_NAME)) {
            throw new Problem("imports.problem.noSurnameColumn", sheet.name());
        }
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            int first = fields.indexOf(field);
            if (first < column && !field.severalTimes()) {
                throw new Problem(
                        "imports.problem.sameColumn", sheet.name(), ColumnRow.letter(first), ColumnRow.letter(column));
            }
        }
    }

    /** Only meanings that the column can have are kept. */
    void values(List<ImportSheet> chosen, List<ValueChoice> wanted) {
        chosen.forEach(sheet -> sheet.values(new KnownValues()));
        for (int place : wanted.stream().map(ValueChoice::place).distinct().toList()) {
            for (ImportSheet sheet : sheetsLike(chosen, place)) {
                sheet.values(said(
                        sheet.fields(),
                        wanted.stream()
                                .filter(choice -> choice.place() == place)
                                .toList()));
            }
        }
    }

    private static KnownValues said(List<ImportField> fields, List<ValueChoice> wanted) {
        KnownValues said = new KnownValues();
        wanted.stream()
                .filter(choice -> choice.column() >= 0 && choice.column() < fields.size())
                .forEach(choice -> say(said, fields.get(choice.column()), choice));
        return said;
    }

    private static void say(KnownValues said, ImportField field, ValueChoice choice) {
        ValueMeaning.of(choice.meaning())
                .filter(meaning ->
                        field.valueKind().filter(kind -> kind.takes(meaning)).isPresent())
                .ifPresent(meaning -> said.say(choice.column(), choice.text(), meaning));
    }
}
