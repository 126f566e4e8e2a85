package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.Callers;

/** Lays out the people of one door for a reader. */
@Dependent
class HouseholdRows {

    private final HouseholdRepository households;
    private final ContactRows rows;
    private final Callers callers;

    @Inject
    HouseholdRows(HouseholdRepository households, ContactRows rows, Callers callers) {
        this.households = households;
        this.rows = rows;
        this.callers = callers;
    }

    HouseholdOffer offer(Contact one, List<Contact> people, Language language) {
        Bilingual street = one.streetForms().map(name -> Address.line(name, one.house(), one.flat()));
        return new HouseholdOffer(
                one.id(),
                street.in(language),
                rows.town(one.settlementId(), one.settlement(), language),
                people(people, language));
    }

    List<HouseholdPerson> people(List<Contact> people, Language language) {
        Map<Long, HouseholdMember> said =
                households.of(people.stream().map(Contact::id).toList());
        return people.stream()
                .map(person -> person(person, said.get(person.id()), language))
                .toList();
    }

    private HouseholdPerson person(Contact person, HouseholdMember member, Language language) {
        return new HouseholdPerson(
                person.id(),
                ContactCode.of(person.id()),
                new Bilingual(person.be().whole(), person.ru().whole()).in(language),
                FieldView.of(callers.current(), person).birth(person.birth()),
                member != null && member.household() != null);
    }
}
