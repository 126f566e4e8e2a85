package org.suviaz.web.mailings.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.mailings.MailingForm;
import org.suviaz.mailings.MailingPage;
import org.suviaz.mailings.Mailings;
import org.suviaz.security.roles.Right;
import org.suviaz.segments.SegmentRow;
import org.suviaz.segments.Segments;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.ZoneQuestion;

/** The caller's mailings, and the form that begins a new one. */
@Named
@RequestScoped
public class MailingListScreen {

    private final Mailings mailings;
    private final Contacts contacts;
    private final Words words;
    private final ZoneQuestion zone;
    private final Segments segments;
    private String p;
    private String name;
    private String tag;
    private String letters;
    private String segment;
    private MailingPage page;
    private List<ZoneGroup> groups;

    @Inject
    public MailingListScreen(Mailings mailings, Contacts contacts, Words words, ZoneQuestion zone, Segments segments) {
        this.mailings = mailings;
        this.contacts = contacts;
        this.words = words;
        this.zone = zone;
        this.segments = segments;
    }

    protected MailingListScreen() {
        this(null, null, null, null, null);
    }

    public void open() {
        getPage();
    }

    public String create() {
        List<String> zones = getGroups().stream()
                .flatMap(group -> group.getChosen().stream())
                .toList();
        long id = mailings.create(
                new MailingForm(name, zones, zone.answer(Right.MAIL_PEOPLE), number(tag), letters, number(segment)));
        return "/mailings/recipients/mailingRecipients?faces-redirect=true&mailing=" + id;
    }

    /** Begins nothing: the form comes back with the zones that the text may mean. */
    public void check() {
        zone.ask(Right.MAIL_PEOPLE);
    }

    /** The zone that is typed in beside the ticked ones. */
    public ZoneQuestion getZone() {
        return zone;
    }

    public List<Pick> getZonePicks() {
        return zone.picks("zone", Right.MAIL_PEOPLE);
    }

    public MailingPage getPage() {
        if (page == null) {
            page = mailings.page(p != null && p.matches("\\d{1,6}") ? Integer.parseInt(p) : 1);
        }
        return page;
    }

    public List<ZoneGroup> getGroups() {
        if (groups == null) {
            groups = ZoneGroups.of(mailings.zones(words.language()), words.language());
        }
        return groups;
    }

    public List<TagRow> getTags() {
        return contacts.tags();
    }

    /** Those that the caller can choose. */
    public List<SegmentRow> getSegments() {
        return Stream.of(segments.own(), segments.ofZones())
                .flatMap(List::stream)
                .filter(row -> row.conditions() != null)
                .toList();
    }

    private static Long number(String chosen) {
        return chosen == null || chosen.isEmpty() ? null : Long.valueOf(chosen);
    }

    public String getP() {
        return p;
    }

    public void setP(String p) {
        this.p = p;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }
}
