package org.suviaz.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/**
 * A column of the list of people beside the name: one of those that every house has, or a field of the organisation's own.
 *
 * @param name under which the choice is kept: PHONE, or OWN_ with the number
 */
public record ListColumn(String name) {

    public static final ListColumn ADDRESS = new ListColumn("ADDRESS");
    public static final ListColumn PHONE = new ListColumn("PHONE");
    public static final ListColumn TAGS = new ListColumn("TAGS");
    public static final ListColumn ADDED = new ListColumn("ADDED");
    public static final ListColumn BIRTH = new ListColumn("BIRTH");
    public static final ListColumn EMAIL = new ListColumn("EMAIL");
    public static final ListColumn CONSENT = new ListColumn("CONSENT");

    /** Those that every house has, in their order. */
    static List<ListColumn> standing() {
        return List.of(ADDRESS, PHONE, EMAIL, BIRTH, CONSENT, TAGS, ADDED);
    }

    /** What a list has where nobody chose. */
    static List<ListColumn> usual() {
        return List.of(ADDRESS, PHONE, TAGS, ADDED);
    }

    /** The same on paper. */
    static List<ListColumn> usualOnPaper() {
        return List.of(ADDRESS, PHONE, BIRTH, TAGS);
    }

    public static ListColumn own(int id) {
        return new ListColumn(Field.own(id).name());
    }

    /** The column of that name, whether or not there is such a field of the organisation's own. */
    static Optional<ListColumn> of(String name) {
        return Stream.concat(
                        standing().stream(), Stream.of(new ListColumn(name)).filter(ListColumn::isOwn))
                .filter(column -> column.name.equals(name))
                .findFirst();
    }

    public boolean isOwn() {
        return new Field(name).isOwn();
    }

    /** The number of the organisation's own field; nothing of the others. */
    public Optional<Integer> ownId() {
        return new Field(name).ownId();
    }

    /** Whether that caller is told anything of it of anybody; an address has the settlement, which goes with the zone. */
    boolean isFor(Caller caller) {
        boolean free = equals(ADDRESS) || equals(TAGS) || equals(ADDED);
        return free || caller.mostOf(Field.valueOf(name)) != FieldAccess.HIDDEN;
    }
}
