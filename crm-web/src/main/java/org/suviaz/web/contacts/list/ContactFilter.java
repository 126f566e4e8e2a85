package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.contacts.ConsentTest;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.ContactSort;
import org.suviaz.contacts.OwnCondition;
import org.suviaz.contacts.OwnQuery;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.segments.Segments;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Searches;

/**
 * What the address of a list of people asks for, on the screen and on paper.
 *
 * <p>An id that is no number is not there; any other word that our own links never say is taken for not said.
 */
@Named
@RequestScoped
public class ContactFilter {

    /** How many rows a page may hold; the first is meant where nothing is said. */
    static final List<Integer> SIZES = List.of(16, 50, 100);

    private static final Set<String> NARROWING =
            Set.of("zone", "tag", "letters", "consent", "away", "own", "lack", SegmentQuestion.NAME);

    private final Map<String, String> given = new HashMap<>();
    private final Searches searches;
    private final Segments segments;

    @Inject
    public ContactFilter(Searches searches, Segments segments) {
        this.searches = searches;
        this.segments = segments;
    }

    protected ContactFilter() {
        this(null, null);
    }

    /** The parameters by name, as they stand in the address. */
    public Map<String, String> getGiven() {
        return given;
    }

    /**
     * What the address asks the people's door for.
     *
     * @throws NotThere where an id is none
     */
    public ContactQuery query() {
        return new ContactQuery(
                number("zone") == null ? null : Math.toIntExact(number("zone")),
                number("tag"),
                ConsentTest.of(said("consent")),
                oneOf("letters", List.of("be", "ru")),
                "1".equals(said("away")),
                getWords(),
                sort(),
                isDescending(),
                new OwnQuery(conditions(), ownOrder(), List.of()),
                page(),
                getSize(),
                ContactLack.of(said("lack")),
                number(SegmentQuestion.NAME) == null ? null : segments.chosen(number(SegmentQuestion.NAME)));
    }

    /** Whether the list holds less than all people of the caller's zones, the search apart. */
    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(this::isSaid);
    }

    /** Whether the address names a search at all, known or forgotten. */
    public boolean isSearching() {
        return isSaid("search");
    }

    /** Whether the search of that number was dropped from memory, or never was this visitor's. */
    public boolean isForgotten() {
        return isSearching() && getWords() == null;
    }

    /** The words searched for, or null. */
    public String getWords() {
        return kept("search");
    }

    /** The name of a zone that was typed and is not clear, or null. */
    public String getLookedFor() {
        return kept("look");
    }

    private String kept(String name) {
        String number = said(name);
        return number.matches("\\d{1,9}") ? searches.words(Integer.valueOf(number)) : null;
    }

    private ContactSort sort() {
        String name = oneOf(
                "sort", Arrays.stream(ContactSort.values()).map(Enum::name).toList());
        return name == null ? ContactSort.NAME : ContactSort.valueOf(name);
    }

    private Integer ownOrder() {
        return new Field(said("sort")).ownId().orElse(null);
    }

    /** The order as an address says it: one that every list has, or that of a field of the organisation's own. */
    public String getOrder() {
        return ownOrder() == null ? sort().name() : said("sort");
    }

    /** What the address asks of fields of the organisation's own. */
    List<OwnAsked> ownAsked() {
        return OwnAsked.all(said("own"));
    }

    private List<OwnCondition> conditions() {
        return ownAsked().stream()
                .map(one -> one.condition(searches::words))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isDescending() {
        return "1".equals(said("desc"));
    }

    /** How the list is ordered by that column, in the word that screen readers know. */
    public String direction(String column) {
        if (!getOrder().equals(column)) {
            return "none";
        }
        return isDescending() ? "descending" : "ascending";
    }

    /** The same as a sign beside the column's head. */
    public String arrow(String column) {
        return switch (direction(column)) {
            case "ascending" -> "↑";
            case "descending" -> "↓";
            default -> "";
        };
    }

    public int getSize() {
        String size = oneOf("size", SIZES.stream().map(String::valueOf).toList());
        return size == null ? SIZES.get(0) : Integer.parseInt(size);
    }

    /** The number that a parameter says, or null where it says nothing. */
    Long number(String name) {
        return isSaid(name) ? Long.valueOf(AskedNumber.ofFew(said(name))) : null;
    }

    private int page() {
        return said("p").matches("[1-9]\\d{0,6}") ? Integer.parseInt(said("p")) : 1;
    }

    private String oneOf(String name, List<String> known) {
        return known.contains(said(name)) ? said(name) : null;
    }

    private boolean isSaid(String name) {
        return !said(name).isEmpty();
    }

    /** What a parameter says, empty where nothing. */
    String said(String name) {
        String value = given.get(name);
        return value == null ? "" : value;
    }
}
