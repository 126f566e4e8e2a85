package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** Writes down who lives with whom, with an entry of the journal of each whom it touches. */
@Dependent
class HouseholdBook {

    /** The part of the journal. */
    static final String PART = "household";

    private static final String YES = "yes";

    private final HouseholdRepository households;
    private final ContactChangeRepository journal;

    @Inject
    HouseholdBook(HouseholdRepository households, ContactChangeRepository journal) {
        this.households = households;
        this.journal = journal;
    }

    /** From now on these live together, and where one of them has a household, in that one. */
    void together(Collection<Contact> people, Because why) {
        Map<Long, HouseholdMember> said = said(people);
        Long number = said.values().stream()
                .map(HouseholdMember::household)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (Contact person : people) {
            HouseholdMember member = said.containsKey(person.id()) ? said.get(person.id()) : added(person);
            boolean before = member.household() != null;
            number = number == null ? member.id() : number;
            member.joins(number);
            if (!before) {
                journal.write(person, why, new FieldChange(PART, "", YES));
            }
        }
    }

    /** Nobody asks again whether these live with anybody who is there now. */
    void apart(Collection<Contact> people) {
        Map<Long, HouseholdMember> said = said(people);
        people.stream().filter(person -> !said.containsKey(person.id())).forEach(this::added);
    }

    /** Somebody who lives where the others do, and not with them. */
    void takeOut(Contact person, Because why) {
        households.of(person.id()).filter(member -> member.household() != null).ifPresent(member -> {
            member.joins(null);
            journal.write(person, why, new FieldChange(PART, YES, ""));
        });
    }

    private Map<Long, HouseholdMember> said(Collection<Contact> people) {
        return households.of(people.stream().map(Contact::id).toList());
    }

    private HouseholdMember added(Contact person) {
        HouseholdMember member = new HouseholdMember(person);
        households.add(member);
        return member;
    }
}
