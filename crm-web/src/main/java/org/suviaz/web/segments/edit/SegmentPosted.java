package org.suviaz.web.segments.edit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.contacts.PeopleGroup.Way;
import org.suviaz.problems.NotThere;
import org.suviaz.segments.SegmentDraft;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Onward;

/** What was typed into the form of a segment: plain inputs that carry the number of their condition or group. */
final class SegmentPosted {

    /** More than a segment may have, so that what is too much is said and not cut off. */
    private static final int MOST_LINES = SegmentDraft.MOST_LINES + 10;

    private final HttpServletRequest request;

    SegmentPosted(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether there is one, of this post or of one that was kept. */
    boolean isThere() {
        return typed("way", 0) != null;
    }

    SegmentDraft draft() {
        String id = said("segment", 0);
        String zone = said("place", 0);
        List<SegmentDraft.Group> groups = groups();
        return new SegmentDraft(
                id.isEmpty() ? null : Long.valueOf(AskedNumber.of(id)),
                id.isEmpty() ? 0 : AskedNumber.of(said("seen", 0)),
                said("name", 0),
                zone.isEmpty() ? null : Integer.valueOf(AskedNumber.ofFew(zone)),
                groups,
                lines(groups.size()));
    }

    /** What was chosen to be asked about next in that group. */
    String next(int group) {
        return said("new", group);
    }

    private List<SegmentDraft.Group> groups() {
        List<SegmentDraft.Group> groups = new ArrayList<>();
        for (int at = 0; at < SegmentDraft.MOST_GROUPS && typed("way", at) != null; at++) {
            int around = at == 0 ? -1 : within(said("around", at), at);
            groups.add(new SegmentDraft.Group(around, way(said("way", at))));
        }
        return groups;
    }

    private List<SegmentDraft.Line> lines(int groups) {
        List<SegmentDraft.Line> lines = new ArrayList<>();
        for (int at = 0; at < MOST_LINES && typed("subject", at) != null; at++) {
            lines.add(new SegmentDraft.Line(
                    within(said("of", at), groups),
                    said("subject", at),
                    said("test", at),
                    said("value", at),
                    said("pick", at)));
        }
        return lines;
    }

    private static int within(String number, int before) {
        int at = AskedNumber.ofFew(number);
        if (at >= before) {
            throw new NotThere();
        }
        return at;
    }

    private static Way way(String name) {
        return Stream.of(Way.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElse(Way.ALL);
    }

    private String said(String name, int number) {
        String typed = typed(name, number);
        return typed == null ? "" : typed;
    }

    private String typed(String name, int number) {
        return Onward.typed(request, name + "-" + number);
    }
}
