package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Callers;

/** The door to a few people of a zone as a role shows them, for who is about to give the role there. */
@ApplicationScoped
@Transactional
public class PeopleSamples {

    private static final int SHOWN = 3;

    private final ContactRepository contacts;
    private final ContactPhoneRepository phones;
    private final ContactRows rows;
    private final Callers callers;

    @Inject
    PeopleSamples(ContactRepository contacts, ContactPhoneRepository phones, ContactRows rows, Callers callers) {
        this.contacts = contacts;
        this.phones = phones;
        this.rows = rows;
        this.callers = callers;
    }

    protected PeopleSamples() {
        this(null, null, null, null);
    }

    /**
     * At most three people of the zone; none whom the caller does not see.
     *
     * @throws NotThere where the zone is none whose people the caller sees
     */
    public List<SampleOfPerson> of(int zoneId, Role role, Language language) {
        callers.require(Right.SEE_PEOPLE);
        FieldView view = new FieldView(role::field);
        List<Contact> some = contacts.some(callers.choice(zoneId), SHOWN);
        Map<Long, String> numbers =
                phones.firstOf(some.stream().map(Contact::id).toList());
        return some.stream()
                .map(person -> new SampleOfPerson(
                        initials(person, language),
                        details(person, numbers.getOrDefault(person.id(), ""), view, language)))
                .toList();
    }

    private List<String> details(Contact person, String number, FieldView view, Language language) {
        Bilingual address = person.streetForms().map(street -> Address.line(street, person.house(), person.flat()));
        return Stream.concat(
                        Stream.of(
                                view.town(
                                        person.settlementId(),
                                        rows.town(person.settlementId(), person.settlement(), language)),
                                view.address(address.in(language))),
                        Stream.concat(
                                view.phones(number.isEmpty() ? List.of() : List.of(number)).stream(),
                                Stream.of(
                                        view.email(person.email()),
                                        view.birth(person.birth()),
                                        view.note(person.note()))))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String initials(Contact person, Language language) {
        PersonName written = language == Language.RU ? person.ru() : person.be();
        PersonName name = written.empty() ? (language == Language.RU ? person.be() : person.ru()) : written;
        return Stream.of(name.surname(), name.given())
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + FieldView.LEFT_OUT)
                .collect(Collectors.joining(" "));
    }
}
