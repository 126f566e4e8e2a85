package org.suviaz.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.contacts.BulkKind;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** What the list of people offers to do with many of them at once. */
@Named
@RequestScoped
public class BulkBar {

    private final Callers callers;

    @Inject
    public BulkBar(Callers callers) {
        this.callers = callers;
    }

    protected BulkBar() {
        this(null);
    }

    /** Whether rows can be marked at all. */
    public boolean isShown() {
        return !getKinds().isEmpty();
    }

    /** Whether the way to editing the list as a whole is shown. */
    public boolean isEditing() {
        Caller caller = callers.current();
        return caller.may(Right.SEE_PEOPLE) && caller.may(Right.CHANGE_PEOPLE);
    }

    public List<BulkKind> getKinds() {
        return callers.current().may(Right.SEE_PEOPLE)
                ? Stream.of(BulkKind.values()).filter(this::may).toList()
                : List.of();
    }

    /** Whether people can be offered to other zones. */
    public boolean isHandingOver() {
        return callers.current().may(Right.CHANGE_PEOPLE);
    }

    private boolean may(BulkKind kind) {
        return callers.current().may(kind == BulkKind.PUT_AWAY ? Right.PUT_AWAY_PEOPLE : Right.CHANGE_PEOPLE);
    }
}
