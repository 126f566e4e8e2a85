package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactLacks;
import org.suviaz.contacts.LacksByZone;
import org.suviaz.duplicates.Duplicates;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** What of people the start page asks its reader to put right. */
@RequestScoped
public class MendingFigures {

    private static final Set<ContactLack> TOLD = EnumSet.of(ContactLack.REACH, ContactLack.OPEN_ADDRESS);

    private final Callers callers;
    private final ContactLacks lacks;
    private final Duplicates duplicates;

    @Inject
    public MendingFigures(Callers callers, ContactLacks lacks, Duplicates duplicates) {
        this.callers = callers;
        this.lacks = lacks;
        this.duplicates = duplicates;
    }

    protected MendingFigures() {
        this(null, null, null);
    }

    List<StartFigure> all() {
        List<StartFigure> all = new ArrayList<>();
        Caller caller = callers.current();
        if (caller.may(Right.CHANGE_PEOPLE)) {
            all.add(new StartFigure("duplicates", duplicates.open(), "/duplicates/list/duplicateList"));
        }
        if (caller.may(Right.SEE_PEOPLE) && TOLD.stream().anyMatch(lacks::isTold)) {
            addLacks(all);
        }
        return all;
    }

    private void addLacks(List<StartFigure> all) {
        LacksByZone found = lacks.byZone(null, TOLD);
        TOLD.stream()
                .filter(lacks::isTold)
                .forEach(lack -> all.add(new StartFigure(
                        lack.name(), found.lacking(lack).count(), "/contacts/list/contactList?lack=" + lack)));
    }
}
