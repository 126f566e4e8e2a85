package org.suviaz.web.segments.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleConditions;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.contacts.TagRow;
import org.suviaz.fields.OwnField;
import org.suviaz.security.roles.Right;
import org.suviaz.segments.SegmentDraft;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.ReadableZones;
import org.suviaz.web.segments.SegmentValues;
import org.suviaz.web.segments.edit.SegmentLine.Option;

/** What this reader can ask about, how, and which answers there are to choose from. */
@RequestScoped
public class SegmentChoices {

    private final PeopleConditions conditions;
    private final SegmentValues values;
    private final ReadableZones zones;
    private final OwnWords own;
    private final Words words;

    @Inject
    public SegmentChoices(
            PeopleConditions conditions, SegmentValues values, ReadableZones zones, OwnWords own, Words words) {
        this.conditions = conditions;
        this.values = values;
        this.zones = zones;
        this.own = own;
        this.words = words;
    }

    protected SegmentChoices() {
        this(null, null, null, null, null);
    }

    /** What can be asked about. */
    List<Option> subjects() {
        List<Option> subjects = new ArrayList<>();
        Stream.of(PeopleSubject.values())
                .filter(conditions::offers)
                .forEach(one -> subjects.add(new Option(one.name(), label(one), false)));
        conditions
                .fields()
                .forEach(field -> subjects.add(new Option(field.field().name(), field.label(words.language()), false)));
        return subjects;
    }

    /** How that is asked about first; empty where it is nothing that the reader can ask about. */
    String firstTest(String subject) {
        return tests(subject).stream().findFirst().map(OwnTest::name).orElse("");
    }

    /** How that can be asked about; in no way where it is nothing that the reader can ask about. */
    List<OwnTest> tests(String subject) {
        return PeopleSubject.of(subject)
                .map(PeopleSubject::tests)
                .filter(tests -> !tests.isEmpty())
                .orElseGet(() -> field(subject)
                        .map(field -> PeopleConditions.tests(field.kind()))
                        .orElse(List.of()));
    }

    /** The answers to choose from, none where the answer is typed or there is none. */
    List<Option> options(SegmentDraft.Line line) {
        return PeopleSubject.of(line.subject())
                .map(subject -> options(subject, line.value()))
                .orElseGet(() -> field(line.subject())
                        .map(field -> options(field, line.value()))
                        .orElse(List.of()));
    }

    private List<Option> options(PeopleSubject subject, String chosen) {
        return switch (subject.answer()) {
            case ZONE ->
                zones.few(Right.SEE_PEOPLE)
                        ? zones.with(Right.SEE_PEOPLE).stream()
                                .map(zone -> option(String.valueOf(zone.id()), zone.label(), chosen))
                                .toList()
                        : List.of();
            case TAG -> tags(chosen);
            case CODE ->
                subject.codes().stream()
                        .map(code -> option(code, words.get("segments.code." + code), chosen))
                        .toList();
            default -> List.of();
        };
    }

    private List<Option> tags(String chosen) {
        List<Option> options = new ArrayList<>();
        for (TagRow tag : values.tags()) {
            options.add(option(String.valueOf(tag.id()), tag.name(), chosen));
        }
        if (options.stream().noneMatch(Option::chosen)) {
            options.add(
                    0, option(chosen, words.get(chosen.isEmpty() ? "segments.tag.none" : "segments.tag.gone"), chosen));
        }
        return options;
    }

    private List<Option> options(OwnField field, String chosen) {
        return switch (field.kind()) {
            case YES_NO -> ofOwn(field, Stream.of("yes", "no"), chosen);
            case SCALE -> ofOwn(field, IntStream.rangeClosed(1, 5).mapToObj(String::valueOf), chosen);
            case CHOICE, CHOICES ->
                ofOwn(field, field.choices().stream().map(choice -> String.valueOf(choice.id())), chosen);
            default -> List.of();
        };
    }

    private List<Option> ofOwn(OwnField field, Stream<String> kept, String chosen) {
        return kept.map(value -> option(value, own.text(field, value), chosen)).toList();
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }

    /** What that is called. */
    String label(String subject) {
        return PeopleSubject.of(subject).map(this::label).orElseGet(() -> field(subject)
                .map(field -> field.label(words.language()))
                .orElseGet(() -> words.get("segments.subject.gone")));
    }

    private String label(PeopleSubject subject) {
        return words.get("segments.subject." + subject);
    }

    private Optional<OwnField> field(String subject) {
        return conditions.fields().stream()
                .filter(field -> field.field().name().equals(subject))
                .findFirst();
    }
}
