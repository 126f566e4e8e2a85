package org.suviaz.web.roles.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.shaping.RoleBook;
import org.suviaz.security.shaping.RoleRow;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;

/** The form in which a role is made, alone or as a copy, and changed; all it needs travels in the form itself. */
@Named
@RequestScoped
public class RoleEditScreen {

    private static final String LIST = "/roles/list/roleList?faces-redirect=true";

    private final RoleBook book;
    private final OwnFields fields;
    private final Notices notices;
    private String id;
    private String copy;
    private RoleRow row;
    private TypedRole typed = new TypedRole();

    @Inject
    public RoleEditScreen(RoleBook book, OwnFields fields, Notices notices) {
        this.book = book;
        this.fields = fields;
        this.notices = notices;
    }

    protected RoleEditScreen() {
        this(null, null, null);
    }

    /**
     * Fills the form: with the role to change, with the rights of the one to copy, or with nothing.
     *
     * @throws NotThere where there is no such role
     */
    public void open() {
        if (id != null) {
            RoleRow known = book.of(AskedNumber.ofFew(id));
            typed = TypedRole.of(known.role(), known.mark());
        } else if (copy != null) {
            typed = TypedRole.like(book.of(AskedNumber.ofFew(copy)).role());
        }
    }

    public String save() {
        boolean waits = book.save(typed.form()) == RoleBook.Saved.WAITING;
        notices.add(waits ? "roles.edit.waiting" : "roles.edit.saved");
        return LIST;
    }

    public String retire() {
        book.retire(typed.id());
        notices.add("roles.edit.retired");
        return LIST;
    }

    public TypedRole getTyped() {
        return typed;
    }

    /** The role that is changed, null for a new one. */
    public RoleRow getRow() {
        if (row == null && typed.id() != null) {
            row = book.of(typed.id());
        }
        return row;
    }

    /** Whether it is a ready one, which needs no name of the organisation's. */
    public boolean isReady() {
        return getRow() != null && !getRow().role().own();
    }

    /** Whether the role can go: in a post always, for its button is looked for before the id is known. */
    public boolean isRetirable() {
        return FacesContext.getCurrentInstance().isPostback()
                || getRow() != null && getRow().role().own() && getRow().holders() == 0;
    }

    /** Whether a change may take the right to keep accounts from the one who makes it; in a post always, as above. */
    public boolean isLockingOut() {
        return FacesContext.getCurrentInstance().isPostback()
                || getRow() != null && book.carriesCaller(getRow().role());
    }

    public List<Right> getPeople() {
        return RightGroup.PEOPLE.rights();
    }

    public List<Right> getLists() {
        return RightGroup.LISTS.rights();
    }

    public List<Right> getHouse() {
        return RightGroup.HOUSE.rights();
    }

    public List<FieldAccess> getAccesses() {
        return List.of(FieldAccess.values());
    }

    /** Those that every person has. */
    public List<Field> getFields() {
        return List.of(Field.values());
    }

    /** Those of the organisation's own; the retired ones among them, for what people have there is on their cards. */
    public List<OwnField> getOwn() {
        return fields.all();
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        id = asked;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String asked) {
        copy = asked;
    }
}
