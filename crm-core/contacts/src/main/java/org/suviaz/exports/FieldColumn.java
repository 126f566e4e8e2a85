package org.suviaz.exports;

import java.util.List;
import java.util.function.Function;
import org.suviaz.contacts.ExportedPerson;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/** One of the organisation's own fields, under what it is called: a list is read by that name when it comes back. */
record FieldColumn(OwnField field) implements ExportColumn {

    private static final String YES_NO = "frame.own.";
    private static final List<String> ANSWERS = List.of("yes", "no");

    @Override
    public String code() {
        return field.field().name();
    }

    @Override
    public ColumnHead head(Language language) {
        return new ColumnHead("", field.labels());
    }

    @Override
    public boolean isOffered(Caller caller) {
        return caller.mostOf(field.field()) != FieldAccess.HIDDEN;
    }

    @Override
    public List<String> words() {
        return field.kind() == OwnKind.YES_NO
                ? ANSWERS.stream().map(YES_NO::concat).toList()
                : List.of();
    }

    @Override
    public Function<ExportedPerson, String> cells(List<ExportedPerson> people, Legend legend) {
        return one -> cell(one.fields().getOrDefault(field.id(), ""), legend);
    }

    private String cell(String told, Legend legend) {
        boolean answer = field.kind() == OwnKind.YES_NO && ANSWERS.contains(told);
        return answer ? legend.word(YES_NO + told) : ValueText.of(field, told, legend.language());
    }
}
