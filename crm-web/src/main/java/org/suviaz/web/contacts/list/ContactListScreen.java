package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.ContactPage;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.ContactRow;
import org.suviaz.contacts.Contacts;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Words;

/** The people whom the caller can see, page by page; for those who only enter data, the own rows of today. */
@Named
@RequestScoped
public class ContactListScreen {

    private static final String ALL = "contacts.list.count.all";
    private static final String MORE = "contacts.list.count.more";

    private final Contacts contacts;
    private final Callers callers;
    private final ContactFilter filter;
    private final ShownColumns columns;
    private final Words words;
    private ContactPage page;

    @Inject
    public ContactListScreen(
            Contacts contacts, Callers callers, ContactFilter filter, ShownColumns columns, Words words) {
        this.contacts = contacts;
        this.callers = callers;
        this.filter = filter;
        this.columns = columns;
        this.words = words;
    }

    protected ContactListScreen() {
        this(null, null, null, null, null);
    }

    /** Reads the page before anything of it is written, so that what is not there can still be said. */
    public void open() {
        getPage();
    }

    public ContactPage getPage() {
        if (page == null) {
            page = filter.isForgotten() ? nobody() : contacts.page(query(), words.language());
        }
        return page;
    }

    private ContactQuery query() {
        return filter.isSearching() ? filter.query() : ShownColumns.telling(filter.query(), columns.getListed());
    }

    /** The key of the page's name. */
    public String getTitle() {
        return filter.isSearching() ? "contacts.list.search.title" : "contacts.list.title";
    }

    /** How many there are, out of how many where the list is narrowed; empty where the search is forgotten. */
    public String getCount() {
        if (filter.isSearching()) {
            return filter.isForgotten() ? "" : counted("contacts.list.search.found", "contacts.list.search.foundMore");
        }
        if (isEntering()) {
            return words.of("contacts.list.count.today", getPage().count());
        }
        return filter.isNarrowed()
                ? words.of("contacts.list.count.of", counted(ALL, MORE), contacts.countAll())
                : counted(ALL, MORE);
    }

    /** The key of the sentence for a list without anybody. */
    public String getNobody() {
        if (filter.isSearching()) {
            return filter.isForgotten() ? "contacts.list.search.forgotten" : "contacts.list.search.none";
        }
        if (filter.isNarrowed()) {
            return "contacts.list.empty.filtered";
        }
        return isEntering() ? "contacts.list.empty.today" : "contacts.list.empty";
    }

    /** What of that person the search met. */
    public String why(ContactRow row) {
        return row.why().isEmpty() ? "" : words.get("contacts.list.why." + row.why());
    }

    public List<Integer> getSizes() {
        return ContactFilter.SIZES;
    }

    /** Whether the caller enters people and sees no others. */
    public boolean isEntering() {
        return caller().ownRowsOnly();
    }

    public boolean isMayAdd() {
        return caller().may(Right.ADD_PEOPLE);
    }

    /** Whether an empty list may be because nobody has brought one in yet. */
    public boolean isOfferingImport() {
        return caller().may(Right.IMPORT_PEOPLE) && !filter.isNarrowed() && !filter.isSearching();
    }

    public boolean isMayPrint() {
        return caller().may(Right.PRINT_PEOPLE);
    }

    public boolean isMayExport() {
        return caller().may(Right.EXPORT_PEOPLE);
    }

    private String counted(String exactly, String atLeast) {
        return words.of(getPage().countIsCapped() ? atLeast : exactly, getPage().count());
    }

    private Caller caller() {
        return callers.current();
    }

    private static ContactPage nobody() {
        return new ContactPage(List.of(), 0, false, 1, 1, 0, 0);
    }
}
