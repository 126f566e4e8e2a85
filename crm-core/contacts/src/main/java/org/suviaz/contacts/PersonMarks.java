package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.erasures.Mark;
import org.suviaz.erasures.Marks;
import org.suviaz.geo.spelling.SearchKey;

/**
 * By what somebody who asked to be removed is known again: a mobile phone by itself, the phone of a flat, which others
 * there have too, with the letter that the given name begins with, and the whole name with the day, or with the
 * patronymic and the year, of birth. Names are folded, so that the spelling does not matter.
 */
@Dependent
class PersonMarks {

    private static final String BETWEEN = "|";
    private static final String COUNTRY = "+375";

    /** The first digits after the country, of numbers that belong to one person. */
    private static final Set<String> MOBILE = Set.of("24", "25", "29", "33", "44");

    private static final int CODE = 2;

    private final Marks marks;
    private final NameRules rules;

    @Inject
    PersonMarks(Marks marks, NameRules rules) {
        this.marks = marks;
        this.rules = rules;
    }

    /** Of somebody who is there. */
    Set<Mark> of(Contact contact, Collection<String> phones) {
        return of(rules.kept(contact.be(), contact.ru(), contact.gender()), contact.birth(), phones);
    }

    Set<Mark> of(ContactFacts facts) {
        return of(facts.names(), facts.birth(), facts.phones());
    }

    /** @param names null where no name is known */
    Set<Mark> of(NameFacts names, BirthDate birth, Collection<String> phones) {
        Set<Mark> all = new HashSet<>();
        phones.forEach(phone -> phone(phone, names).forEach(text -> all.add(marks.of(text))));
        if (names != null) {
            names(names, birth).forEach(text -> all.add(marks.of(text)));
        }
        return all;
    }

    private static Stream<String> phone(String number, NameFacts names) {
        if (!isOfFlat(number)) {
            return Stream.of("phone" + BETWEEN + number);
        }
        return given(names).stream().map(name -> "line" + BETWEEN + number + BETWEEN + name.charAt(0));
    }

    private static Stream<String> names(NameFacts names, BirthDate birth) {
        String patronymic = SearchKey.of(names.main().patronymic());
        return keys(names.main().surname(), names.otherSurname()).stream()
                .flatMap(surname -> given(names).stream()
                        .filter(given -> given.length() > 1)
                        .map(given -> surname + BETWEEN + given))
                .flatMap(name -> Stream.concat(
                        birth.day() == null
                                ? Stream.empty()
                                : Stream.of("day" + BETWEEN + name + BETWEEN + birth.day()),
                        birth.year() == null || patronymic.length() < 2
                                ? Stream.empty()
                                : Stream.of("year" + BETWEEN + name + BETWEEN + patronymic + BETWEEN + birth.year())));
    }

    private static List<String> given(NameFacts names) {
        return names == null ? List.of() : keys(names.main().given(), names.otherGiven());
    }

    private static List<String> keys(String first, String second) {
        return Stream.of(first, second)
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** Numbers of other countries are taken for one person's: whoever lives abroad has a mobile here. */
    private static boolean isOfFlat(String number) {
        return number.startsWith(COUNTRY)
                && !MOBILE.contains(number.substring(COUNTRY.length(), COUNTRY.length() + CODE));
    }
}
