package org.suviaz.web.contacts.columns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.ListColumn;
import org.suviaz.contacts.PeopleColumns;

/** Chooses the columns of the list of people, for the reader's own account. */
@Named
@RequestScoped
public class ContactColumnsScreen {

    private static final String LIST = "/contacts/list/contactList?faces-redirect=true";

    private final PeopleColumns columns;
    private List<String> chosen;

    @Inject
    public ContactColumnsScreen(PeopleColumns columns) {
        this.columns = columns;
    }

    protected ContactColumnsScreen() {
        this(null);
    }

    public List<ListColumn> getAll() {
        return columns.all();
    }

    public List<String> getChosen() {
        if (chosen == null) {
            chosen = columns.chosen().stream().map(ListColumn::name).toList();
        }
        return chosen;
    }

    public void setChosen(List<String> names) {
        chosen = List.copyOf(names);
    }

    public String save() {
        columns.choose(chosen);
        return LIST;
    }

    public String usual() {
        columns.usual();
        return LIST;
    }
}
