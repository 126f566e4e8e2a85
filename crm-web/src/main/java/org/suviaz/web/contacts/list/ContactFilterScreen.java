package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.contacts.ConsentTest;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactLacks;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.ReadableZones;

/** The questions by which a list of people can be narrowed down, with the answers that this reader can give. */
@Named
@RequestScoped
public class ContactFilterScreen {

    private final ContactFilter filter;
    private final ReadableZones zones;
    private final Offers offers;
    private final Contacts contacts;
    private final OwnFilterScreen own;
    private final ShownFields fields;
    private final SegmentQuestion segment;
    private final Words words;
    private final ContactLacks lacks;
    private List<Chooser> choosers;

    @Inject
    public ContactFilterScreen(
            ContactFilter filter,
            ReadableZones zones,
            Offers offers,
            Contacts contacts,
            OwnFilterScreen own,
            ShownFields fields,
            SegmentQuestion segment,
            Words words,
            ContactLacks lacks) {
        this.filter = filter;
        this.zones = zones;
        this.offers = offers;
        this.contacts = contacts;
        this.own = own;
        this.fields = fields;
        this.segment = segment;
        this.words = words;
        this.lacks = lacks;
    }

    protected ContactFilterScreen() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** All questions, in the order of the form. */
    public List<Chooser> getChoosers() {
        if (choosers == null) {
            choosers = new ArrayList<>(List.of(
                    zone(), tag(), fixed("letters", "be", "ru"), fixed("away", "1"), lack(), segment.chooser()));
            if (fields.any("CONSENT")) {
                choosers.add(choosers.size() - 3, consent());
            }
        }
        return choosers;
    }

    /** The questions that are answered, for the sentence above the list. */
    public List<Chooser> getSet() {
        return getChoosers().stream().filter(Chooser::set).toList();
    }

    /** The questions that selects ask: all but the zone where there are so many that it is typed. */
    public List<Chooser> getSelects() {
        return getChoosers().stream()
                .filter(one -> !isTyping() || !one.name().equals("zone"))
                .toList();
    }

    /** Whether something of the filter is typed, so that the form is posted: no typed word stands in an address. */
    public boolean isPosted() {
        return isTyping() || !own.getQuestions().isEmpty();
    }

    /** Whether the form stands open: where nothing is chosen yet, and where something is to be mended. */
    public boolean isOpen() {
        return !filter.isNarrowed() || filter.getLookedFor() != null || own.isFaulty();
    }

    /** Whether a zone is chosen by typing its name. */
    public boolean isTyping() {
        return !zones.few(Right.SEE_PEOPLE);
    }

    /** What stands in the input for a zone: the name that was not clear, or that of the zone in force. */
    public String getZoneName() {
        return filter.getLookedFor() == null ? offers.zoneName(filter.said("zone")) : filter.getLookedFor();
    }

    /** What is wrong with the name that was typed, or empty. */
    public String getZoneFault() {
        String typed = filter.getLookedFor();
        if (typed == null) {
            return "";
        }
        boolean several = offers.isSeveral(typed, Right.SEE_PEOPLE);
        return words.of(several ? "contacts.problem.zone.several" : "contacts.problem.zone.notYours", typed);
    }

    /** The zones that the typed name may mean. */
    public List<Pick> getZonePicks() {
        return filter.getLookedFor() == null ? List.of() : offers.zonesNamed(filter.getLookedFor(), Right.SEE_PEOPLE);
    }

    private Chooser zone() {
        List<Choice> choices = any("zone");
        if (isTyping()) {
            if (!filter.said("zone").isEmpty()) {
                choices.add(choice("zone", filter.said("zone"), offers.zoneName(filter.said("zone"))));
            }
            return chooser("zone", choices);
        }
        zones.all().forEach(zone -> choices.add(choice("zone", String.valueOf(zone.id()), zone.label())));
        return chooser("zone", choices);
    }

    private Chooser tag() {
        List<Choice> choices = any("tag");
        for (TagRow tag : contacts.tags()) {
            choices.add(choice("tag", String.valueOf(tag.id()), tag.name()));
        }
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(choice("tag", filter.said("tag"), words.get("contacts.list.filter.tag.gone")));
        }
        return chooser("tag", choices);
    }

    /** What people said about being reached. */
    private Chooser consent() {
        List<Choice> choices = any("consent");
        for (ConsentTest test : ConsentTest.all()) {
            String label = words.of(
                    "contacts.consent.of",
                    words.get("contacts.consent.channel." + test.channel()),
                    words.get("contacts.consent." + test.wanted()));
            choices.add(choice("consent", test.code(), label));
        }
        return chooser("consent", choices);
    }

    /** What is lacking of the people; those lacks alone of which this reader is told. */
    private Chooser lack() {
        return fixed(
                "lack",
                Stream.of(ContactLack.values())
                        .filter(lacks::isTold)
                        .map(ContactLack::name)
                        .toArray(String[]::new));
    }

    private Chooser fixed(String name, String... values) {
        List<Choice> choices = any(name);
        for (String value : values) {
            choices.add(choice(name, value, words.get("contacts.list.filter." + name + "." + value)));
        }
        return chooser(name, choices);
    }

    private List<Choice> any(String name) {
        return new ArrayList<>(List.of(choice(name, "", words.get("contacts.list.filter." + name + ".any"))));
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, value.equals(filter.said(name)));
    }

    private Chooser chooser(String name, List<Choice> choices) {
        return new Chooser(name, words.get("contacts.list.filter." + name), choices);
    }
}
