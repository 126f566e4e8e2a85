package org.suviaz.hygiene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactLacks;
import org.suviaz.reports.ZoneView;
import org.suviaz.reports.ZoneViews;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;

/** The door to what wants mending. A field that is hidden of everybody has no line: its lack would tell who has one. */
@ApplicationScoped
@Transactional
public class Hygiene {

    /** The lines whose number does not hang on a choice, in the order of the page. */
    private static final List<ContactLack> ALWAYS = List.of(
            ContactLack.REACH,
            ContactLack.PHONE,
            ContactLack.PHONE_IN_NOTE,
            ContactLack.ADDRESS,
            ContactLack.FULL_ADDRESS,
            ContactLack.OPEN_ADDRESS,
            ContactLack.GIVEN,
            ContactLack.GENDER,
            ContactLack.BIRTH,
            ContactLack.SOURCE,
            ContactLack.OWN_REQUIRED);

    private final ZoneViews views;
    private final ContactLacks lacks;
    private final AuditLog log;

    @Inject
    Hygiene(ZoneViews views, ContactLacks lacks, AuditLog log) {
        this.views = views;
        this.lacks = lacks;
        this.log = log;
    }

    protected Hygiene() {
        this(null, null, null);
    }

    /**
     * Counts everything in one pass; throws as {@link ZoneViews#of}.
     *
     * @param zoneId null for the caller's own
     * @param months after how many people count as not touched
     */
    public Worklist of(Integer zoneId, int months) {
        ZoneView view = views.of(zoneId, Set.of(Right.SEE_PEOPLE));
        List<ContactLack> lines = Stream.concat(
                        ALWAYS.stream(), Stream.of(ContactLack.untouched(months), ContactLack.AS_LISTED))
                .filter(lacks::isTold)
                .toList();
        log.append(AuditKind.REPORT_SHOWN, object(view), lines.size());
        return new Worklist(view, months, lines, lacks.byZone(zoneId, lines));
    }

    private static String object(ZoneView view) {
        return view.zone() == null ? "hygiene" : "hygiene zone " + view.zone().id();
    }
}
