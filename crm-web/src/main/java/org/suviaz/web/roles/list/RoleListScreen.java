package org.suviaz.web.roles.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.shaping.RoleBook;
import org.suviaz.security.shaping.RoleRow;
import org.suviaz.web.frame.Words;

/** All roles with what they give, for whoever shapes them. */
@Named
@RequestScoped
public class RoleListScreen {

    private final RoleBook book;
    private final Words words;
    private List<RoleRow> rows;

    @Inject
    public RoleListScreen(RoleBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    protected RoleListScreen() {
        this(null, null);
    }

    /** Reads the roles before anything is written. */
    public void open() {
        getRows();
    }

    public List<RoleRow> getRows() {
        if (rows == null) {
            rows = book.all();
        }
        return rows;
    }

    public List<Right> rights(Role role) {
        return role.rights().stream().sorted().toList();
    }

    /** The fields that the role tells anything of, each with how much. */
    public List<String> fields(Role role) {
        return List.of(Field.values()).stream()
                .filter(field -> role.field(field) != FieldAccess.HIDDEN)
                .map(field -> words.of(
                        "roles.gain",
                        words.get("roles.field." + field),
                        words.get("roles.access." + role.field(field))))
                .toList();
    }
}
