package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.contacts.OwnCondition;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Searches;
import org.suviaz.web.frame.Words;

/** The questions by fields of the organisation's own, of those that the reader is told of anybody. */
@Named
@RequestScoped
public class OwnFilterScreen {

    private static final int STEPS = 5;

    private final ContactFilter filter;
    private final OwnFields fields;
    private final OwnWords own;
    private final Callers callers;
    private final Searches searches;
    private final Words words;
    private List<OwnQuestion> questions;

    @Inject
    public OwnFilterScreen(
            ContactFilter filter, OwnFields fields, OwnWords own, Callers callers, Searches searches, Words words) {
        this.filter = filter;
        this.fields = fields;
        this.own = own;
        this.callers = callers;
        this.searches = searches;
        this.words = words;
    }

    protected OwnFilterScreen() {
        this(null, null, null, null, null, null);
    }

    static String name(int id) {
        return "f" + id;
    }

    /** The fields by which that reader can narrow the list down. */
    static List<OwnField> asked(OwnFields fields, Callers callers) {
        return fields.active().stream()
                .filter(field -> !callers.current().choosingBy(field.field()).nowhere())
                .toList();
    }

    /** All questions, in the order of the fields. */
    public List<OwnQuestion> getQuestions() {
        if (questions == null) {
            questions = asked(fields, callers).stream().map(this::question).toList();
        }
        return questions;
    }

    /** Those that are answered, for the sentence above the list. */
    public List<OwnQuestion> getSet() {
        return getQuestions().stream().filter(OwnQuestion::set).toList();
    }

    /** Whether something that was typed cannot be read, so that the form stays open. */
    public boolean isFaulty() {
        return getQuestions().stream().anyMatch(OwnQuestion::faulty);
    }

    /** Whether these questions stand open: where one is answered, or is to be mended. */
    public boolean isOpen() {
        return isFaulty() || !getSet().isEmpty();
    }

    private OwnQuestion question(OwnField field) {
        List<OwnAsked> asked = filter.ownAsked().stream()
                .filter(one -> one.fieldId() == field.id())
                .toList();
        return new OwnQuestion(
                field.id(),
                field.label(words.language()),
                choices(field, asked),
                shape(field),
                shape(field).equals("text") ? typed(asked, 'w') : bound(field, asked, 'a', 'x'),
                bound(field, asked, 'z', 'y'),
                has(asked, 'x'),
                has(asked, 'y'),
                asked.stream()
                        .map(one -> answer(field, one))
                        .filter(answer -> !answer.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String shape(OwnField field) {
        return switch (field.kind()) {
            case NUMBER, DATE, YEAR -> "range";
            case TEXT -> "text";
            default -> "choice";
        };
    }

    private List<Choice> choices(OwnField field, List<OwnAsked> asked) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.get("contacts.list.own.any"), false)));
        values(field)
                .forEach(number -> choices.add(new Choice(
                        "c" + number,
                        own.text(field, OwnCondition.kept(field.kind(), number)),
                        asked.stream().anyMatch(one -> one.sign() == 'c' && one.number() == number))));
        choices.add(new Choice("f", words.get("contacts.list.own.filled"), has(asked, 'f')));
        choices.add(new Choice("e", words.get("contacts.list.own.empty"), has(asked, 'e')));
        return choices;
    }

    private static List<Long> values(OwnField field) {
        return switch (field.kind()) {
            case YES_NO -> List.of(1L, 0L);
            case SCALE ->
                IntStream.rangeClosed(1, STEPS).mapToObj(Long::valueOf).toList();
            case CHOICE, CHOICES ->
                field.choices().stream().map(OwnChoice::id).map(Long::valueOf).toList();
            default -> List.of();
        };
    }

    private String answer(OwnField field, OwnAsked one) {
        return switch (one.sign()) {
            case 'c' -> own.text(field, OwnCondition.kept(field.kind(), one.number()));
            case 'f' -> words.get("contacts.list.own.filled");
            case 'e' -> words.get("contacts.list.own.empty");
            case 'a' -> words.of("contacts.list.own.from", shown(field, one));
            case 'z' -> words.of("contacts.list.own.to", shown(field, one));
            case 'w' -> words.of("contacts.list.own.begins", typed(List.of(one), 'w'));
            default -> "";
        };
    }

    private String bound(OwnField field, List<OwnAsked> asked, char read, char unread) {
        return find(asked, read).map(one -> shown(field, one)).findFirst().orElseGet(() -> typed(asked, unread));
    }

    private String shown(OwnField field, OwnAsked one) {
        return own.text(field, OwnCondition.kept(field.kind(), one.number()));
    }

    private String typed(List<OwnAsked> asked, char sign) {
        return find(asked, sign)
                .map(one -> Optional.ofNullable(one.typed(searches::words)).orElse(""))
                .findFirst()
                .orElse("");
    }

    private static boolean has(List<OwnAsked> asked, char sign) {
        return find(asked, sign).findAny().isPresent();
    }

    private static Stream<OwnAsked> find(List<OwnAsked> asked, char sign) {
        return asked.stream().filter(one -> one.sign() == sign);
    }
}
