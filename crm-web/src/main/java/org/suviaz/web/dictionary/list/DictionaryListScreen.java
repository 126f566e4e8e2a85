package org.suviaz.web.dictionary.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Editions;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.EntryPage;
import org.suviaz.geo.data.EntryQuery;
import org.suviaz.geo.data.HowSure;
import org.suviaz.problems.Problem;
import org.suviaz.web.dictionary.Keeping;
import org.suviaz.web.frame.Searches;
import org.suviaz.web.frame.Words;

/** The names of the dictionary, kind by kind, narrowed to the doubtful, corrected, own or gone ones. */
@Named
@RequestScoped
public class DictionaryListScreen {

    private static final String LIST = "/dictionary/list/dictionaryList?faces-redirect=true&kind=";

    private final Keeping keeping;
    private final Dictionary dictionary;
    private final Editions editions;
    private final Searches searches;
    private final Words words;
    private String kind;
    private String only;
    private String sure;
    private String search;
    private String number;
    private String typed;
    private EntryPage page;

    @Inject
    public DictionaryListScreen(
            Keeping keeping, Dictionary dictionary, Editions editions, Searches searches, Words words) {
        this.keeping = keeping;
        this.dictionary = dictionary;
        this.editions = editions;
        this.searches = searches;
        this.words = words;
    }

    protected DictionaryListScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        keeping.account();
    }

    /** Keeps the words, so that the address holds a number and no name. */
    public String find() {
        boolean nothing = typed == null || typed.isBlank();
        return LIST + getKind() + (nothing ? "" : "&search=" + searches.keep(typed));
    }

    public EntryPage getPage() {
        if (page == null) {
            page = dictionary.page(new EntryQuery(kind(), only(), sure(), getWords(), order(), page(number)));
        }
        return page;
    }

    /** The words searched for, or null. */
    public String getWords() {
        boolean asked = search != null && search.matches("\\d{1,9}");
        return asked ? searches.words(Integer.valueOf(search)) : null;
    }

    /** Whether the list holds less than the whole kind. */
    public boolean isNarrowed() {
        return only() != EntryQuery.Only.ALL || sure() != null || getWords() != null;
    }

    /** Why the dictionary of this archive is not in force, or null. */
    public String getFault() {
        return editions.fault().map(this::told).orElse(null);
    }

    public List<EntryKind> getKinds() {
        return List.of(EntryKind.values());
    }

    public List<EntryQuery.Only> getParts() {
        return List.of(EntryQuery.Only.values());
    }

    public List<HowSure> getLevels() {
        return List.of(HowSure.values());
    }

    private String told(Problem problem) {
        return words.of(problem.key(), problem.args());
    }

    /** English names there are none. */
    private Language order() {
        return words.language() == Language.RU ? Language.RU : Language.BE;
    }

    private EntryKind kind() {
        return oneOf(EntryKind.values(), kind, EntryKind.SETTLEMENT);
    }

    private EntryQuery.Only only() {
        return oneOf(EntryQuery.Only.values(), only, EntryQuery.Only.ALL);
    }

    private HowSure sure() {
        return oneOf(HowSure.values(), sure, null);
    }

    private static int page(String asked) {
        return asked != null && asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 1;
    }

    /** A word that our own links never say is taken for not said. */
    private static <T extends Enum<T>> T oneOf(T[] known, String said, T otherwise) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElse(otherwise);
    }

    public String getKind() {
        return kind().name();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOnly() {
        return only().name();
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public String getSure() {
        return sure() == null ? "" : sure().name();
    }

    public void setSure(String sure) {
        this.sure = sure;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What stands in the search field: what was searched for last. */
    public String getTyped() {
        return typed == null ? getWords() : typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
