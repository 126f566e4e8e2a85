package org.suviaz.web.dictionary.add;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.OpenAddress;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.NewEntry;
import org.suviaz.geo.places.Places;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.web.dictionary.Keeping;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** Adds a settlement or a street that the data lacks. */
@Named
@RequestScoped
public class DictionaryAddScreen {

    private final Keeping keeping;
    private final Dictionary dictionary;
    private final Places places;
    private final Surroundings surroundings;
    private final Beginning beginning;
    private final Notices notices;
    private final Words words;
    private final HttpServletRequest request;
    private String kind;
    private String type;
    private String be;
    private String ru;
    private String person;

    @Inject
    public DictionaryAddScreen(
            Keeping keeping,
            Dictionary dictionary,
            Places places,
            Surroundings surroundings,
            Beginning beginning,
            Notices notices,
            Words words,
            HttpServletRequest request) {
        this.keeping = keeping;
        this.dictionary = dictionary;
        this.places = places;
        this.surroundings = surroundings;
        this.beginning = beginning;
        this.notices = notices;
        this.words = words;
        this.request = request;
    }

    protected DictionaryAddScreen() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The kind is known before the form is read, for the two forms have different fields. */
    @PostConstruct
    void open() {
        keeping.account();
        String posted = request.getParameter("form:kind");
        kind = posted == null ? request.getParameter("kind") : posted;
        person = request.getParameter("person");
        if (posted == null && person != null) {
            begin(beginning.address(person));
        }
    }

    private void begin(OpenAddress open) {
        Optional<Bilingual> said = beginning.type(open, types());
        type = said.map(Bilingual::ru).orElse(null);
        be = beginning.name(open, said, Language.BE);
        ru = beginning.name(open, said, Language.RU);
        if (isStreet()) {
            surroundings.setTown(open.town());
            surroundings.setTownId(String.valueOf(open.townId()));
        }
    }

    /** The log's entry comes first, so it tells of what is being added, and where. */
    public String save() {
        Bilingual chosen = types().stream()
                .filter(one -> one.ru().equals(type))
                .findFirst()
                .orElseThrow(() -> new Rejected(List.of(new FieldProblem("type", "geo.dictionary.problem.type"))));
        String place = isStreet() ? surroundings.townCode() : surroundings.zoneCode();
        keeping.note(AuditKind.NAME_ADDED, kind() + " " + place, 1);
        Entry added = dictionary.add(new NewEntry(kind(), place, chosen, be, ru));
        if (person != null) {
            notices.add("dictionary.add.read");
            return "/places/unresolved/placeUnresolved?faces-redirect=true&kind="
                    + (isStreet() ? "streets" : "settlements");
        }
        notices.add("dictionary.add.done");
        return "/dictionary/entry/dictionaryEntry?faces-redirect=true&id=" + added.id();
    }

    /** Whether a street is being added, not a settlement. */
    public boolean isStreet() {
        return EntryKind.STREET.name().equals(kind);
    }

    /** The types to choose from: the Russian word, and the label in the reader's language. */
    public List<TypeLine> getTypes() {
        return types().stream()
                .map(one -> new TypeLine(one.ru(), one.in(words.language())))
                .toList();
    }

    /** Where it lies. */
    public Surroundings getPlace() {
        return surroundings;
    }

    /** One of the people whose address led here, or null. */
    public String getPerson() {
        return person;
    }

    private List<Bilingual> types() {
        return isStreet() ? places.streetTypes() : places.settlementTypes();
    }

    private EntryKind kind() {
        return isStreet() ? EntryKind.STREET : EntryKind.SETTLEMENT;
    }

    /** One line of the select of types. */
    public record TypeLine(String value, String label) {}

    public String getKind() {
        return kind().name();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getBe() {
        return be;
    }

    public void setBe(String be) {
        this.be = be;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }
}
