package org.suviaz.web.contacts.print;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.suviaz.contacts.ContactRow;
import org.suviaz.contacts.Contacts;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.web.contacts.list.ContactFilter;
import org.suviaz.web.contacts.list.ShownColumns;
import org.suviaz.web.frame.Words;

/** The list of people as it goes on paper: the filter of the list, all rows in one table. */
@Named
@RequestScoped
public class ContactPrintScreen {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Contacts contacts;
    private final ContactFilter filter;
    private final ShownColumns columns;
    private final Words words;
    private List<ContactRow> rows = List.of();

    @Inject
    public ContactPrintScreen(Contacts contacts, ContactFilter filter, ShownColumns columns, Words words) {
        this.contacts = contacts;
        this.filter = filter;
        this.columns = columns;
        this.words = words;
    }

    protected ContactPrintScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads the rows before anything is written.
     *
     * @throws NotThere where the reader may not print, or the search is forgotten: a list of everybody is not what was
     *     asked for
     * @throws Problem where there are more rows than one paper holds; the page then holds that sentence alone
     */
    public void open() {
        if (filter.isForgotten()) {
            throw new NotThere();
        }
        rows = contacts.printable(ShownColumns.telling(filter.query(), columns.getPrinted()), words.language());
    }

    public List<ContactRow> getRows() {
        return rows;
    }

    public String getCount() {
        return rows.isEmpty() ? "" : words.of("contacts.list.count.all", rows.size());
    }

    public String getMade() {
        return words.of("contacts.print.made", DAY.format(Home.today()));
    }
}
