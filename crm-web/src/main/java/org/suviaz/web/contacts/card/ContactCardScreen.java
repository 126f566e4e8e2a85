package org.suviaz.web.contacts.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.AddressDoubt;
import org.suviaz.contacts.ContactCard;
import org.suviaz.contacts.ContactHistory;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.DictionaryNames;
import org.suviaz.contacts.ShownValue;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.mailings.Greetings;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** One person with everything that is known, and what was changed when and by whom. */
@Named
@RequestScoped
public class ContactCardScreen {

    private static final String CARD = "/contacts/card/contactCard?faces-redirect=true&id=";

    private final Contacts contacts;
    private final ContactHistory history;
    private final Greetings greetings;
    private final DictionaryNames dictionary;
    private final Words words;
    private final OwnWords ownWords;
    private final Notices notices;
    private final HttpServletRequest request;
    private ContactCard card;

    @Inject
    public ContactCardScreen(
            Contacts contacts,
            ContactHistory history,
            Greetings greetings,
            DictionaryNames dictionary,
            Words words,
            OwnWords ownWords,
            Notices notices,
            HttpServletRequest request) {
        this.contacts = contacts;
        this.history = history;
        this.greetings = greetings;
        this.dictionary = dictionary;
        this.words = words;
        this.ownWords = ownWords;
        this.notices = notices;
        this.request = request;
    }

    protected ContactCardScreen() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Reads the person before anything is written.
     *
     * @throws NotThere where nobody of that number is the caller's
     */
    public void open() {
        getCard();
    }

    public String putAway() {
        contacts.putAway(asked());
        return CARD + asked();
    }

    public String bringBack() {
        contacts.bringBack(asked());
        notices.add("contacts.card.bringBack.done");
        return CARD + asked();
    }

    /** Whether the record went into another one, so that it comes back by undoing that. */
    public boolean isMerged() {
        return getCard().putAway() && history.isMerged(getCard().id());
    }

    public ContactCard getCard() {
        if (card == null) {
            card = contacts.open(asked(), words.language());
        }
        return card;
    }

    /** What stands in fields of the organisation's own that have their place in that part of the card. */
    public List<ShownValue> own(String part) {
        return getCard().fields().stream()
                .filter(value ->
                        !value.field().retired() && value.field().part().name().equals(part))
                .toList();
    }

    /** What stands in fields that are in no form any more. */
    public List<ShownValue> getRetired() {
        return getCard().fields().stream()
                .filter(value -> value.field().retired())
                .toList();
    }

    /** The last changes; all of them are on a page of their own. */
    public List<HistoryLine> getHistory() {
        return getCard().history().stream()
                .map(row -> HistoryLine.of(row, words, ownWords))
                .toList();
    }

    /** The phone at that place, empty where there are not so many. */
    public String phone(int place) {
        List<String> phones = getCard().phones();
        return place < phones.size() ? phones.get(place) : "";
    }

    /** The word for the gender, empty where unknown. */
    public String getGender() {
        Gender gender = getCard().gender();
        return gender == null ? "" : words.get("contacts.field.gender." + gender);
    }

    /** The word for the language of letters, empty where unknown. */
    public String getLetters() {
        Language letters = getCard().letters();
        return letters == null ? "" : words.get("contacts.field.letters." + letters.code());
    }

    /** What the dictionary leaves open of the address, empty for nothing. */
    public String getDoubt() {
        AddressDoubt doubt = getCard().addressDoubt();
        return doubt == null || !doubt.isOpen() ? "" : words.get("contacts.card.doubt." + doubt);
    }

    /** How a letter to this person would begin. */
    public String getGreeting() {
        return greetings.of(getCard());
    }

    /** The key of "in Belarusian" or "in Russian" for the spelling that the person has not given. */
    public String getMissingLanguage() {
        return dictionary.missing(getCard()).filter(Language.RU::equals).isPresent()
                ? "contacts.card.ru"
                : "contacts.card.be";
    }

    /** The name in that spelling by the dictionary, marked as such; empty where it is not sure. */
    public String getDictionaryName() {
        return dictionary
                .of(getCard())
                .map(name -> words.of("contacts.card.dictionary", name))
                .orElse("");
    }

    /** The zone and what it lies in, the country left out unless it is all there is. */
    public String getZone() {
        List<String> path = getCard().zonePath();
        return String.join(" › ", path.subList(Math.min(1, path.size() - 1), path.size()));
    }

    /** The key of "in Russian" for readers of Belarusian, and the other way round. */
    public String getOtherLanguage() {
        return words.language() == Language.RU ? "contacts.card.be" : "contacts.card.ru";
    }

    /** Since when this person is known, and by whose hand. */
    public String getAdded() {
        return words.of(
                "contacts.card.added.by",
                Moments.day(getCard().addedAt()),
                getCard().addedBy());
    }

    /**
     * The person of the address, or of the form: whether its buttons are there at all is asked before Faces has given
     * any parameter to anybody, so this one is read from the request itself.
     */
    private long asked() {
        return AskedNumber.of(request.getParameter("id"));
    }
}
