package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.ContactRow;
import org.suviaz.contacts.ContactSort;
import org.suviaz.contacts.ListColumn;
import org.suviaz.contacts.PeopleColumns;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** The columns that the reader chose for lists of people, with their heads and what stands in them. */
@Named
@RequestScoped
public class ShownColumns {

    /** What of a long text stands in a list. */
    private static final int LONGEST = 80;

    private static final Map<ListColumn, ContactSort> SORTS = Map.of(
            ListColumn.ADDRESS,
            ContactSort.ADDRESS,
            ListColumn.BIRTH,
            ContactSort.BIRTH,
            ListColumn.ADDED,
            ContactSort.ADDED);

    private final PeopleColumns columns;
    private final ShownFields fields;
    private final OwnWords own;
    private final Words words;
    private List<ListColumn> listed;
    private List<ListColumn> printed;

    @Inject
    public ShownColumns(PeopleColumns columns, ShownFields fields, OwnWords own, Words words) {
        this.columns = columns;
        this.fields = fields;
        this.own = own;
        this.words = words;
    }

    protected ShownColumns() {
        this(null, null, null, null);
    }

    /** Those on the screen. */
    public List<ListColumn> getListed() {
        if (listed == null) {
            listed = columns.chosen();
        }
        return listed;
    }

    /** Those on paper. */
    public List<ListColumn> getPrinted() {
        if (printed == null) {
            printed = columns.printed();
        }
        return printed;
    }

    /** The same query, for rows that tell what these columns show. */
    public static ContactQuery telling(ContactQuery query, List<ListColumn> columns) {
        return query.withColumns(columns.stream()
                .map(ListColumn::ownId)
                .flatMap(Optional::stream)
                .toList());
    }

    public String label(ListColumn column) {
        if (column.isOwn()) {
            return own.label(column.ownId().orElseThrow());
        }
        boolean townAlone = column.equals(ListColumn.ADDRESS) && !fields.any("ADDRESS");
        return words.get(
                townAlone
                        ? "contacts.field.settlement"
                        : "contacts.list.head." + column.name().toLowerCase(Locale.ROOT));
    }

    /** By what the address of a list asks for the order of that column. */
    public String order(ListColumn column) {
        return column.isOwn() ? column.name() : String.valueOf(SORTS.get(column));
    }

    /** Whether the list can be put in the order of that column, which only a reader of all of it may. */
    public boolean sorts(ListColumn column) {
        return column.isOwn()
                ? columns.sortsBy(column.ownId().orElseThrow())
                : SORTS.containsKey(column) && fields.sorts(SORTS.get(column));
    }

    /** What stands in a column of the organisation's own. */
    public String text(ContactRow row, ListColumn column) {
        int id = column.ownId().orElseThrow();
        String text = own.text(id, row.own().get(id));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
