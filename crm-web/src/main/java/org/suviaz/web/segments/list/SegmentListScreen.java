package org.suviaz.web.segments.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.PeopleConditions;
import org.suviaz.segments.SegmentRow;
import org.suviaz.segments.Segments;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Times;
import org.suviaz.web.frame.Words;

/** The reader's own segments and those of the reader's zones. */
@Named
@RequestScoped
public class SegmentListScreen {

    private static final String SELF = "/segments/list/segmentList?faces-redirect=true";

    private final Segments segments;
    private final Notices notices;
    private final Times times;
    private final Words words;
    private List<SegmentRow> own;
    private List<SegmentRow> ofZones;

    @Inject
    public SegmentListScreen(Segments segments, Notices notices, Times times, Words words) {
        this.segments = segments;
        this.notices = notices;
        this.times = times;
        this.words = words;
    }

    protected SegmentListScreen() {
        this(null, null, null, null);
    }

    /** Reads the lists before anything is written. */
    public void open() {
        getOwn();
        getOfZones();
    }

    public String count() {
        notices.add("segments.list.count.done", segments.count(PickedRow.of("count")));
        return SELF;
    }

    public String remove() {
        segments.remove(PickedRow.of("remove"));
        notices.add("segments.list.remove.done");
        return SELF;
    }

    public List<SegmentRow> getOwn() {
        if (own == null) {
            own = segments.own();
        }
        return own;
    }

    public List<SegmentRow> getOfZones() {
        if (ofZones == null) {
            ofZones = segments.ofZones();
        }
        return ofZones;
    }

    /** How many people there were, and when that was counted. */
    public String counted(SegmentRow row) {
        boolean more = row.people() > PeopleConditions.MOST_COUNTED;
        return words.of(
                more ? "segments.counted.more" : "segments.counted",
                Math.min(row.people(), PeopleConditions.MOST_COUNTED),
                times.minute(row.countedAt()));
    }
}
