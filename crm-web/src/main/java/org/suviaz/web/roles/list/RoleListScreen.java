package org.suviaz.web.roles.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.shaping.RoleBook;
import org.suviaz.security.shaping.RoleRow;
import org.suviaz.web.frame.FieldNames;
import org.suviaz.web.frame.Words;

/** All roles with what they give, for whoever shapes them. */
@Named
@RequestScoped
public class RoleListScreen {

    private final RoleBook book;
    private final Words words;
    private final FieldNames names;
    private List<RoleRow> rows;

    @Inject
    public RoleListScreen(RoleBook book, Words words, FieldNames names) {
        this.book = book;
        this.words = words;
        this.names = names;
    }

    protected RoleListScreen() {
        this(null, null, null);
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

    /** For each measure in which the role tells of fields at all, the fields of which it tells so much. */
    public List<String> fields(Role role) {
        return Stream.of(FieldAccess.EDITABLE, FieldAccess.VISIBLE, FieldAccess.MASKED)
                .filter(role.fields()::containsValue)
                .map(access -> words.of("roles.gain", words.get("roles.access." + access), fields(role, access)))
                .toList();
    }

    private String fields(Role role, FieldAccess access) {
        return role.fields().keySet().stream()
                .filter(field -> role.field(field) == access)
                .map(names::of)
                .collect(Collectors.joining(", "));
    }
}
