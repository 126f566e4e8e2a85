package org.suviaz.segments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleAnswer;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.roles.Field;

/** Lays kept conditions out as a draft, to be changed. */
@Dependent
class SegmentDrafting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final OwnFields fields;

    @Inject
    SegmentDrafting(OwnFields fields) {
        this.fields = fields;
    }

    SegmentDraft of(KeptSegment segment, NamedConditions said, Integer zoneId) {
        List<SegmentDraft.Group> groups = new ArrayList<>();
        List<SegmentDraft.Line> lines = new ArrayList<>();
        lay(said.conditions(), -1, groups, lines);
        return new SegmentDraft(segment.id(), segment.body().seen(), said.name(), zoneId, groups, lines);
    }

    private void lay(PeopleGroup group, int around, List<SegmentDraft.Group> groups, List<SegmentDraft.Line> lines) {
        int at = groups.size();
        groups.add(new SegmentDraft.Group(around, group.way()));
        group.tests().forEach(test -> lines.add(line(test, at)));
        group.groups().forEach(inner -> lay(inner, at, groups, lines));
    }

    private SegmentDraft.Line line(PeopleTest test, int group) {
        boolean own = test.subject() == PeopleSubject.OWN;
        String subject = own ? Field.own(test.fieldId()).name() : test.subject().name();
        return new SegmentDraft.Line(group, subject, test.test().name(), typed(test), pick(test));
    }

    /** Where a zone is typed by its name, which may be that of several, it is known which one was meant. */
    private static String pick(PeopleTest test) {
        return test.subject() == PeopleSubject.ZONE ? test.value() : "";
    }

    private String typed(PeopleTest test) {
        if (test.value().isEmpty() || test.test() == OwnTest.BEGINS) {
            return test.value();
        }
        if (test.subject().answer() == PeopleAnswer.DAY) {
            return DAY.format(LocalDate.parse(test.value()));
        }
        return test.subject() == PeopleSubject.OWN
                ? fields.byId(test.fieldId())
                        .map(field -> ValueText.typed(field, test.value()))
                        .orElse(test.value())
                : test.value();
    }
}
