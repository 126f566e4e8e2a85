package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * Reads what was typed into the search box: each word may be a surname, a given name or a street in any spelling, the
 * end of a phone, a code or a house, and every word has to fit.
 */
@Dependent
class ContactSearch {

    private static final int MOST_WORDS = 6;
    private static final int DIGITS_OF_A_PHONE = 4;
    private static final Pattern ONE_NUMBER = Pattern.compile("[\\d\\s+()./\\-–\u00a0]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00a0,;]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern HOUSE = Pattern.compile("\\d.*");

    private final NameKeys keys;
    private final ContactPhoneRepository phones;
    private final OwnPhoneRepository own;

    private final Callers callers;

    @Inject
    ContactSearch(NameKeys keys, ContactPhoneRepository phones, OwnPhoneRepository own, Callers callers) {
        this.keys = keys;
        this.phones = phones;
        this.own = own;
        this.callers = callers;
    }

    /** One term a word; a word without a letter or digit is none. */
    List<SearchTerm> terms(String typed) {
        return words(typed).stream().map(this::term).flatMap(Optional::stream).toList();
    }

    static List<String> words(String typed) {
        if (ONE_NUMBER.matcher(typed).matches() && digits(typed).length() >= DIGITS_OF_A_PHONE) {
            return List.of(typed.strip());
        }
        return Arrays.stream(BETWEEN_WORDS.split(typed.strip()))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private Optional<SearchTerm> term(String word) {
        String digits = digits(word);
        if (ONE_NUMBER.matcher(word).matches() && digits.length() >= DIGITS_OF_A_PHONE) {
            return Optional.of(number(word, digits));
        }
        if (HOUSE.matcher(word).matches()) {
            return Optional.of(SearchTerm.house(word));
        }
        Set<String> beginnings = beginnings(word);
        boolean unreadable = beginnings.stream().allMatch(String::isEmpty);
        return unreadable ? Optional.empty() : Optional.of(name(beginnings));
    }

    /** The numbers of the names that begin so, in any spelling; none where nobody is called like that. */
    Set<Integer> beginning(KeyKind kind, String words) {
        Set<String> beginnings = new HashSet<>(beginnings(words));
        beginnings.remove("");
        return numbers(kind, beginnings);
    }

    /** As a beginning, and as a whole name: Николай is called Мікалай, but nothing that begins with Нік is. */
    private static Set<String> beginnings(String word) {
        return new HashSet<>(List.of(SearchKey.prefixOf(word).strip(), SearchKey.of(word)));
    }

    private SearchTerm name(Set<String> beginnings) {
        return SearchTerm.name(
                numbers(KeyKind.SURNAME, beginnings),
                numbers(KeyKind.GIVEN, beginnings),
                numbers(KeyKind.STREET, beginnings));
    }

    private Set<Integer> numbers(KeyKind kind, Set<String> beginnings) {
        Set<Integer> numbers = new HashSet<>();
        beginnings.forEach(beginning -> numbers.addAll(keys.beginningWith(kind, beginning)));
        return numbers;
    }

    private SearchTerm number(String word, String digits) {
        OptionalLong code = ContactCode.idOf(word);
        Set<Long> people =
                new HashSet<>(phones.endingWith(digits, callers.current().choosingBy(Field.PHONE)));
        people.addAll(own.withPhone(digits));
        return SearchTerm.number(people, code.isPresent() ? code.getAsLong() : null);
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    /**
     * Adds the terms to the conditions; false where nobody can fit.
     *
     * @param address where addresses are there to be read: elsewhere nobody is found by street or house
     */
    static boolean narrow(Where where, List<SearchTerm> typed, FieldChoice address) {
        List<SearchTerm> terms = address.nowhere()
                ? typed.stream().map(SearchTerm::withoutAddress).toList()
                : typed;
        boolean onlyHouses = terms.stream().allMatch(term -> term.house() != null);
        if (onlyHouses || terms.stream().anyMatch(SearchTerm::hopeless)) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            SearchTerm term = terms.get(i);
            where.any(
                    where.anyOf("surnames" + i, term.surnames(), "surnameNumber", "otherSurnameNumber"),
                    where.anyOf("givenNames" + i, term.givenNames(), "givenNumber", "otherGivenNumber"),
                    where.among(address, where.anyOf("streets" + i, term.streets(), "streetNumber")),
                    where.anyOf("people" + i, term.people(), "id"),
                    where.equal("code" + i, term.code(), "id"),
                    where.among(address, where.equal("house" + i, term.house(), "house", "flat")));
        }
        return true;
    }
}
