package org.suviaz.tests.segments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** The form of a segment, filled in and sent as a browser would. */
final class SegmentPage {
    static final String LIST = "/segments/list/segmentList";
    static final String EDIT = "/segments/edit/segmentEdit";
    static final String PEOPLE = "/contacts/list/contactList";

    private final Visitor visitor;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();
    private int lines;

    private SegmentPage(Visitor visitor, String name, String way) {
        this.visitor = visitor;
        typed.put("name-0", name);
        inGroup(-1, way);
    }

    /** A new one, whose outer group is of that way. */
    static SegmentPage fresh(Visitor visitor, String name, String way) {
        return new SegmentPage(visitor, name, way);
    }

    /** One more group within that one; conditions come into the newest. */
    SegmentPage inGroup(int around, String way) {
        int at = groups.size();
        typed.put("way-" + at, way);
        typed.put("around-" + at, String.valueOf(around));
        groups.add(way);
        return this;
    }

    SegmentPage with(String subject, String test, String value) {
        return with(groups.size() - 1, subject, test, value);
    }

    SegmentPage with(int group, String subject, String test, String value) {
        typed.put("of-" + lines, String.valueOf(group));
        typed.put("subject-" + lines, subject);
        typed.put("test-" + lines, test);
        typed.put("value-" + lines, value);
        lines++;
        return this;
    }

    SegmentPage forZone(long zone) {
        typed.put("place-0", String.valueOf(zone));
        return this;
    }

    Answer press(String button) {
        return visitor.submit(visitor.get(EDIT), typed, button);
    }

    /** As a browser that shows all that was typed presses the button of one group or condition. */
    Answer press(String act, int ordinal) {
        Map<String, String> with = new LinkedHashMap<>(typed);
        with.put("form:" + act, String.valueOf(ordinal));
        return visitor.submit(visitor.get(EDIT), with, null);
    }

    /** Saves it; says under which number. */
    long saved() {
        Answer answer = press("save");
        if (!answer.address().getPath().equals(LIST)) {
            throw new AssertionError("not saved (" + answer.status() + "): " + answer.text());
        }
        return newest();
    }

    static long newest() {
        return House.database()
                .number(
                        "select max(id) from (select id from segment_base union all select id from zone_segment_base) s");
    }
}
