package org.suviaz.web.segments.edit;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.PeopleGroup.Way;
import org.suviaz.problems.NotThere;
import org.suviaz.segments.SegmentDraft;

/** A draft with one thing more or less in it. */
final class SegmentChange {

    private SegmentChange() {}

    static SegmentDraft adding(SegmentDraft draft, int group, String subject, String test) {
        List<SegmentDraft.Line> lines = new ArrayList<>(draft.lines());
        lines.add(new SegmentDraft.Line(group, subject, test, "", ""));
        return with(draft, draft.groups(), lines);
    }

    static SegmentDraft grouping(SegmentDraft draft, int around) {
        List<SegmentDraft.Group> groups = new ArrayList<>(draft.groups());
        groups.add(new SegmentDraft.Group(around, Way.ONE));
        return with(draft, groups, draft.lines());
    }

    static SegmentDraft dropping(SegmentDraft draft, int line) {
        List<SegmentDraft.Line> lines = new ArrayList<>(draft.lines());
        lines.remove(at(line, lines.size()));
        return with(draft, draft.groups(), lines);
    }

    /** Without that group and all that lies in it; those behind it move up. */
    static SegmentDraft droppingGroup(SegmentDraft draft, int gone) {
        at(gone, draft.groups().size());
        List<Integer> places = new ArrayList<>();
        List<SegmentDraft.Group> groups = new ArrayList<>();
        for (int at = 0; at < draft.groups().size(); at++) {
            SegmentDraft.Group group = draft.groups().get(at);
            boolean goes = at == gone || group.around() >= 0 && places.get(group.around()) < 0;
            places.add(goes ? -1 : groups.size());
            if (!goes) {
                int around = group.around() < 0 ? -1 : places.get(group.around());
                groups.add(new SegmentDraft.Group(around, group.way()));
            }
        }
        List<SegmentDraft.Line> lines = draft.lines().stream()
                .filter(line -> places.get(line.group()) >= 0)
                .map(line -> new SegmentDraft.Line(
                        places.get(line.group()), line.subject(), line.test(), line.value(), line.pick()))
                .toList();
        return with(draft, groups, lines);
    }

    static int at(int place, int size) {
        if (place < 0 || place >= size) {
            throw new NotThere();
        }
        return place;
    }

    private static SegmentDraft with(
            SegmentDraft draft, List<SegmentDraft.Group> groups, List<SegmentDraft.Line> lines) {
        return new SegmentDraft(draft.id(), draft.seen(), draft.name(), draft.zoneId(), groups, lines);
    }
}
