package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/** The door to a list whose people are changed row by row on one page: whole phones and notes, so the code is asked again. */
@ApplicationScoped
@Transactional
public class EditablePeople {

    /** People on a page. */
    public static final int MOST = 50;

    private final Callers callers;
    private final ContactFinder finder;
    private final ContactRepository contacts;
    private final ContactCards cards;
    private final ContactAccess access;
    private final AuditLog log;

    @Inject
    EditablePeople(
            Callers callers,
            ContactFinder finder,
            ContactRepository contacts,
            ContactCards cards,
            ContactAccess access,
            AuditLog log) {
        this.callers = callers;
        this.finder = finder;
        this.contacts = contacts;
        this.cards = cards;
        this.access = access;
        this.log = log;
    }

    protected EditablePeople() {
        this(null, null, null, null, null, null);
    }

    /**
     * A page of a list; of people whom the caller may not change the names alone.
     *
     * @throws NotThere where the caller changes nobody, or the chosen zone is none of the caller's
     */
    @CodeAgain
    public EditablePage page(ContactQuery query, Language language) {
        callers.require(Right.SEE_PEOPLE);
        callers.require(Right.CHANGE_PEOPLE);
        ContactPage page = finder.page(query.withPage(query.page(), Math.min(query.size(), MOST)), language);
        List<Long> ids = page.rows().stream().map(ContactRow::id).toList();
        Map<Long, Contact> found =
                contacts.all(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        log.append(AuditKind.LIST_OPENED, query.zoneId() == null ? "" : "zone " + query.zoneId(), ids.size());
        return new EditablePage(
                ids.stream()
                        .map(found::get)
                        .map(person -> row(person, language))
                        .toList(),
                page.count(),
                page.page(),
                page.pages(),
                page.from(),
                page.to());
    }

    /** Those of these people who are there for the caller, without any of their fields. */
    public Map<Long, String> names(Collection<Long> ids, Language language) {
        return contacts.namesOf(ids, language);
    }

    private EditablePerson row(Contact person, Language language) {
        boolean mine = access.mayChange(person);
        return new EditablePerson(
                person.id(),
                ContactCode.of(person.id()),
                new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                mine ? cards.offered(person, null) : ContactForm.empty(),
                mine,
                mine ? written(person) : Set.of());
    }

    private Set<Field> written(Contact person) {
        return cards.access(FieldView.of(callers.current(), person)).entrySet().stream()
                .filter(field -> field.getValue() == FieldAccess.EDITABLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
