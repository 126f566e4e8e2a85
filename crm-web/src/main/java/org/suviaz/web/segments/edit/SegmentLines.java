package org.suviaz.web.segments.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.contacts.PeopleAnswer;
import org.suviaz.contacts.PeopleGroup.Way;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.problems.FieldProblem;
import org.suviaz.security.roles.Right;
import org.suviaz.segments.SegmentDraft;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.segments.edit.SegmentLine.Option;

/** Lays a draft out as lines of a form: each group with its conditions first and the groups within after them. */
@RequestScoped
public class SegmentLines {

    private static final String ZONES = "segments.problem.zones";

    private final SegmentChoices choices;
    private final Offers offers;
    private final Words words;

    @Inject
    public SegmentLines(SegmentChoices choices, Offers offers, Words words) {
        this.choices = choices;
        this.offers = offers;
        this.words = words;
    }

    protected SegmentLines() {
        this(null, null, null);
    }

    List<SegmentLine> of(SegmentDraft draft, List<FieldProblem> problems) {
        List<SegmentLine> lines = new ArrayList<>();
        lay(draft, 0, problems, lines);
        return lines;
    }

    private void lay(SegmentDraft draft, int at, List<FieldProblem> problems, List<SegmentLine> lines) {
        int depth = draft.depth(at);
        lines.add(group("group", draft, at, depth, fault("group-" + at, problems)));
        for (int line = 0; line < draft.lines().size(); line++) {
            if (draft.lines().get(line).group() == at) {
                lines.add(test(draft.lines().get(line), line, depth, problems));
            }
        }
        for (int inner = at + 1; inner < draft.groups().size(); inner++) {
            if (draft.groups().get(inner).around() == at) {
                lay(draft, inner, problems, lines);
            }
        }
        lines.add(group("end", draft, at, depth, fault("new-" + at, problems)));
    }

    private SegmentLine group(String kind, SegmentDraft draft, int at, int depth, String fault) {
        Way chosen = draft.groups().get(at).way();
        List<Option> ways = Stream.of(Way.values())
                .map(way -> new Option(way.name(), words.get("segments.way." + way), way == chosen))
                .toList();
        int around = draft.groups().get(at).around();
        return new SegmentLine(kind, at, around, depth, "", "", ways, "none", List.of(), "", "", fault, List.of());
    }

    private SegmentLine test(SegmentDraft.Line line, int at, int depth, List<FieldProblem> problems) {
        String problem = key("value-" + at, problems);
        return new SegmentLine(
                "test",
                at,
                line.group(),
                depth,
                choices.label(line.subject()),
                line.subject(),
                choices.tests(line.subject()).stream()
                        .map(test -> new Option(
                                test.name(),
                                words.get("segments.test." + test),
                                test.name().equals(line.test())))
                        .toList(),
                shape(line),
                choices.options(line),
                text(line),
                line.pick(),
                fault("value-" + at, problems),
                ZONES.equals(problem)
                        ? Pick.choosing(line.pick(), offers.zonesNamed(line.value(), Right.SEE_PEOPLE))
                        : List.of());
    }

    /** A zone that is typed and was kept is its name again. */
    private String text(SegmentDraft.Line line) {
        boolean kept =
                line.subject().equals(PeopleSubject.ZONE.name()) && line.value().matches("\\d{1,9}");
        return kept ? offers.zoneName(line.value()) : line.value();
    }

    private String shape(SegmentDraft.Line line) {
        if (!choices.options(line).isEmpty()) {
            return "select";
        }
        boolean none = PeopleSubject.of(line.subject())
                .map(subject -> subject.answer() == PeopleAnswer.NONE)
                .orElseGet(() -> choices.tests(line.subject()).size() <= 2);
        return none ? "none" : isZone(line) ? "zone" : "text";
    }

    private static boolean isZone(SegmentDraft.Line line) {
        return line.subject().equals(PeopleSubject.ZONE.name());
    }

    private String fault(String place, List<FieldProblem> problems) {
        return find(place, problems)
                .map(problem -> words.of(problem.key(), problem.args()))
                .orElse("");
    }

    private static String key(String place, List<FieldProblem> problems) {
        return find(place, problems).map(FieldProblem::key).orElse("");
    }

    private static Optional<FieldProblem> find(String place, List<FieldProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(place))
                .findFirst();
    }
}
