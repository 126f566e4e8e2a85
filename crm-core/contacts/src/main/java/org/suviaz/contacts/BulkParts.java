package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;

/** Which fields can be set of many people at once: those of a few values each, as far as the caller may write them. */
@Dependent
class BulkParts {

    private static final int HIGHEST = 5;

    private final OwnFields fields;
    private final Callers callers;

    @Inject
    BulkParts(OwnFields fields, Callers callers) {
        this.fields = fields;
        this.callers = callers;
    }

    List<SettablePart> all() {
        return Stream.concat(
                        Stream.concat(Stream.of(new SettablePart(BulkChange.LETTERS, List.of("be", "ru"))), consents()),
                        fields.active().stream()
                                .filter(field -> !callers.current()
                                        .changing(field.field())
                                        .nowhere())
                                .map(field -> new SettablePart(ValuePart.of(field.id()), values(field)))
                                .filter(part -> !part.values().isEmpty()))
                .toList();
    }

    private Stream<SettablePart> consents() {
        List<String> answers = Stream.concat(Stream.of(ConsentAnswer.values()).map(ConsentAnswer::name), Stream.of(""))
                .toList();
        return callers.current().changing(Field.CONSENT).nowhere()
                ? Stream.of()
                : Stream.of(Channel.values()).map(channel -> new SettablePart(channel.part(), answers));
    }

    /**
     * A change that can be done, its mark as marks are written.
     *
     * @throws NotThere where a field or value is none of those that are offered
     */
    BulkChange checked(BulkChange change) {
        return switch (change.kind()) {
            case PUT_TAG, TAKE_TAG -> new BulkChange(change.kind(), "", tag(change.value()));
            case PUT_AWAY -> new BulkChange(change.kind(), "", "");
            case SET ->
                all().stream()
                        .filter(part -> part.part().equals(change.part()))
                        .filter(part -> part.values().contains(change.value()))
                        .map(part -> change)
                        .findFirst()
                        .orElseThrow(NotThere::new);
        };
    }

    private static String tag(String typed) {
        Findings findings = new Findings();
        List<String> tags = new FormText(findings).tags(List.of(typed));
        if (findings.fine() && tags.size() != 1) {
            findings.problem("newTag", tags.isEmpty() ? "tags.missing" : "tags.one");
        }
        findings.orReject();
        return tags.get(0);
    }

    private static List<String> values(OwnField field) {
        List<String> values =
                switch (field.kind()) {
                    case YES_NO -> List.of("yes", "no");
                    case SCALE ->
                        IntStream.rangeClosed(1, HIGHEST)
                                .mapToObj(Integer::toString)
                                .toList();
                    case CHOICE ->
                        field.choices().stream()
                                .filter(choice -> !choice.retired())
                                .map(OwnChoice::id)
                                .map(String::valueOf)
                                .toList();
                    default -> List.of();
                };
        return field.required() || values.isEmpty()
                ? values
                : Stream.concat(values.stream(), Stream.of("")).toList();
    }
}
