package org.suviaz.segments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleConditions;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Reads one condition as somebody typed it. */
@Dependent
class LineReading {

    private static final int LONGEST = 100;
    private static final String NUMBER = "\\d{1,9}";

    private final PeopleConditions conditions;
    private final Zones zones;
    private final Callers callers;

    @Inject
    LineReading(PeopleConditions conditions, Zones zones, Callers callers) {
        this.conditions = conditions;
        this.zones = zones;
        this.callers = callers;
    }

    /** @throws Problem where it cannot be read, or goes by what is not there for the caller */
    PeopleTest read(SegmentDraft.Line line) {
        Optional<PeopleSubject> known = PeopleSubject.of(line.subject()).filter(conditions::offers);
        return known.isPresent() ? standing(line, known.get()) : own(line);
    }

    private PeopleTest standing(SegmentDraft.Line line, PeopleSubject subject) {
        OwnTest test = test(line, subject.tests());
        return new PeopleTest(subject, 0, test, needsNone(test) ? "" : value(line, subject));
    }

    private PeopleTest own(SegmentDraft.Line line) {
        OwnField field = conditions.fields().stream()
                .filter(one -> Field.own(one.id()).name().equals(line.subject()))
                .findFirst()
                .orElseThrow(() -> new Problem("segments.problem.subject"));
        OwnTest test = test(line, PeopleConditions.tests(field.kind()));
        String value = needsNone(test) ? "" : said(test, line, field);
        return new PeopleTest(PeopleSubject.OWN, field.id(), test, value);
    }

    private static OwnTest test(SegmentDraft.Line line, List<OwnTest> allowed) {
        return allowed.stream()
                .filter(test -> test.name().equals(line.test()))
                .findFirst()
                .orElseThrow(() -> new Problem("segments.problem.test"));
    }

    private static boolean needsNone(OwnTest test) {
        return test == OwnTest.FILLED || test == OwnTest.EMPTY;
    }

    private String said(OwnTest test, SegmentDraft.Line line, OwnField field) {
        return test == OwnTest.BEGINS ? words(line) : filled(PeopleConditions.kept(field, line.value()));
    }

    private String value(SegmentDraft.Line line, PeopleSubject subject) {
        return switch (subject.answer()) {
            case ZONE -> zone(line);
            case TAG -> matching(line.value(), NUMBER);
            case CODE -> matching(line.value(), String.join("|", subject.codes()));
            case YEAR -> filled(PeopleConditions.kept(any(OwnKind.YEAR), line.value()));
            case DAY -> filled(PeopleConditions.kept(any(OwnKind.DATE), line.value()));
            default -> words(line);
        };
    }

    /** Chosen from a list by its number, or named; what was picked counts as long as the name may mean it. */
    private String zone(SegmentDraft.Line line) {
        if (line.value().matches(NUMBER) && callers.reaches(Integer.parseInt(line.value()))) {
            return line.value();
        }
        List<String> called = zones.called(words(line), callers.current().zones(Right.SEE_PEOPLE)).stream()
                .map(zone -> String.valueOf(zone.id()))
                .toList();
        if (called.contains(line.pick())) {
            return line.pick();
        }
        if (called.size() == 1) {
            return called.get(0);
        }
        throw new Problem(called.isEmpty() ? "segments.problem.zone" : "segments.problem.zones");
    }

    private static String words(SegmentDraft.Line line) {
        String words =
                filled(line.value().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip());
        if (words.length() > LONGEST) {
            throw new Problem("segments.problem.long", LONGEST);
        }
        return words;
    }

    private static String matching(String value, String pattern) {
        if (!value.matches(pattern)) {
            throw new Problem("segments.problem.value");
        }
        return value;
    }

    private static String filled(String value) {
        if (value.isEmpty()) {
            throw new Problem("segments.problem.value");
        }
        return value;
    }

    /** Years and days are read as those of the organisation's own fields. */
    private static OwnField any(OwnKind kind) {
        return new OwnField(0, kind, Map.of(), false, "", "", "", "", OwnPart.OWN, 0, null, false, List.of());
    }
}
