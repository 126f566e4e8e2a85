package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.scope.Callers;

/**
 * Lays what two records say in fields of the organisation's own side by side, and says what one record of both has there:
 * as chosen where the caller may choose; else what the first one says, or the second one where that is nothing. Several
 * choices of both are joined.
 */
@Dependent
class MergeFields {

    private final OwnFields fields;
    private final Callers callers;

    @Inject
    MergeFields(OwnFields fields, Callers callers) {
        this.fields = fields;
        this.callers = callers;
    }

    /** Those in use of which either says anything that the caller is told. */
    List<MergeFieldRow> rows(Contact one, Contact other, ContactParts first, ContactParts second) {
        Map<Integer, String> here = ContactValueRepository.texts(first.values());
        Map<Integer, String> there = ContactValueRepository.texts(second.values());
        FieldView view = FieldView.of(callers.current(), one);
        FieldView beside = FieldView.of(callers.current(), other);
        return fields.active().stream()
                .map(field ->
                        row(field, view, beside, here.getOrDefault(field.id(), ""), there.getOrDefault(field.id(), "")))
                .filter(row -> !row.one().isEmpty() || !row.other().isEmpty())
                .toList();
    }

    private static MergeFieldRow row(OwnField field, FieldView view, FieldView beside, String here, String there) {
        boolean same = view.reads(field.field()) && beside.reads(field.field()) && here.equals(there);
        return new MergeFieldRow(
                field,
                view.value(field, here),
                beside.value(field, there),
                same,
                !same && field.kind() != OwnKind.CHOICES && isOpen(field, view, beside));
    }

    /**
     * What the first one has from now on, by the number of the field; of a field that is not named it has what it had.
     *
     * @param chosen the fields that the second one gives; null where nobody chose
     */
    Map<Integer, String> joined(
            Contact stays, Contact gone, ContactParts first, ContactParts second, Set<Integer> chosen) {
        Map<Integer, String> here = ContactValueRepository.texts(first.values());
        Map<Integer, String> there = ContactValueRepository.texts(second.values());
        FieldView view = FieldView.of(callers.current(), stays);
        FieldView beside = FieldView.of(callers.current(), gone);
        Map<Integer, String> joined = new TreeMap<>();
        for (OwnField field : fields.all()) {
            boolean asked = chosen != null && !field.retired() && isOpen(field, view, beside);
            String kept = here.getOrDefault(field.id(), "");
            String other = there.getOrDefault(field.id(), "");
            joined.put(field.id(), joined(field, kept, other, asked ? chosen : null));
        }
        return joined;
    }

    private static String joined(OwnField field, String here, String there, Set<Integer> chosen) {
        if (field.kind() == OwnKind.CHOICES) {
            return both(here, there);
        }
        boolean second = chosen == null ? here.isEmpty() : chosen.contains(field.id());
        return second ? there : here;
    }

    private static String both(String here, String there) {
        return Stream.of(here, there)
                .filter(one -> !one.isEmpty())
                .flatMap(one -> Stream.of(one.split(ValueRow.BETWEEN)))
                .distinct()
                .collect(Collectors.joining(ValueRow.BETWEEN));
    }

    /** Whether the caller reads both sides and writes the first one. */
    private static boolean isOpen(OwnField field, FieldView view, FieldView beside) {
        return view.edits(field.field()) && beside.reads(field.field());
    }
}
