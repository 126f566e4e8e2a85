package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;

/** Lays what a row says in fields of the organisation's own over what a person has there, each in its way. */
@Dependent
class FieldMerge {

    private final OwnFields fields;

    @Inject
    FieldMerge(OwnFields fields) {
        this.fields = fields;
    }

    /** What the form then says of fields that change; nothing of one that is not the caller's to change. */
    Map<Integer, String> merged(
            Map<Integer, String> said, ContactParts parts, Map<Integer, FillWay> ways, FieldView view) {
        Map<Integer, String> merged = new TreeMap<>();
        Map<Integer, String> kept = ContactValueRepository.texts(parts.values());
        fields.active().stream()
                .filter(field -> said.containsKey(field.id()) && view.edits(field.field()))
                .forEach(field -> {
                    String before = kept.getOrDefault(field.id(), "");
                    String after = after(field, before, said.get(field.id()), ways.get(field.id()));
                    if (!after.equals(before)) {
                        merged.put(field.id(), ValueText.typed(field, after));
                    }
                });
        return merged;
    }

    /** What these facts change of what the person has. */
    List<FieldChange> changes(ContactParts parts, ContactFacts facts) {
        Map<Integer, String> kept = ContactValueRepository.texts(parts.values());
        List<FieldChange> changes = new ArrayList<>();
        facts.fields().forEach((id, now) -> {
            String before = kept.getOrDefault(id, "");
            if (!before.equals(now)) {
                changes.add(new FieldChange(ValuePart.of(id), before, now));
            }
        });
        return changes;
    }

    /** A value that is there is never replaced by none. */
    private static String after(OwnField field, String before, String said, FillWay way) {
        if (said.isEmpty() || way == null) {
            return before;
        }
        if (before.isEmpty() || way == FillWay.OVERWRITE) {
            return said;
        }
        return way == FillWay.ADD ? added(field, before, said) : before;
    }

    private static String added(OwnField field, String before, String said) {
        return switch (field.kind()) {
            case CHOICES -> {
                Set<String> all = new LinkedHashSet<>(List.of(before.split(ValueRow.BETWEEN)));
                all.addAll(List.of(said.split(ValueRow.BETWEEN)));
                yield String.join(ValueRow.BETWEEN, all);
            }
            case LONG_TEXT -> before.contains(said) ? before : before + "\n" + said;
            default -> before;
        };
    }
}
