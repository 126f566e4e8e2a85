package org.suviaz.web.segments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.contacts.TagRow;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Times;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Offers;

/** What a condition names, in the reader's language. */
@RequestScoped
public class SegmentValues {

    private final Contacts contacts;
    private final Offers offers;
    private final OwnWords own;
    private final Times times;
    private final Words words;
    private List<TagRow> tags;

    @Inject
    public SegmentValues(Contacts contacts, Offers offers, OwnWords own, Times times, Words words) {
        this.contacts = contacts;
        this.offers = offers;
        this.own = own;
        this.times = times;
        this.words = words;
    }

    protected SegmentValues() {
        this(null, null, null, null, null);
    }

    /** Empty where a condition names nothing; the code where the sentence has a word of its own for each. */
    String shown(PeopleTest test) {
        if (test.value().isEmpty()) {
            return "";
        }
        return switch (test.subject().answer()) {
            case ZONE -> offers.zoneName(test.value());
            case TAG -> tag(test.value());
            case DAY -> times.day(LocalDate.parse(test.value()));
            case OWN -> test.test() == OwnTest.BEGINS ? test.value() : own.text(test.fieldId(), test.value());
            default -> test.value();
        };
    }

    /** The marks that the reader's people carry. */
    public List<TagRow> tags() {
        if (tags == null) {
            tags = contacts.tags();
        }
        return tags;
    }

    private String tag(String id) {
        return tags().stream()
                .filter(tag -> String.valueOf(tag.id()).equals(id))
                .map(TagRow::name)
                .findFirst()
                .orElseGet(() -> words.get("segments.tag.gone"));
    }
}
