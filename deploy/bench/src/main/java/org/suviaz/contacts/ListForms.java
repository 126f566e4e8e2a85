package org.suviaz.contacts;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suviaz.security.scope.BenchCaller;

/**
 * What the screens ask of the list of people, by its own hidden parts and so in the very statements: each form of search,
 * each order of the page, the count.
 */
public final class ListForms {

    /** Numbers of names as a beginning of three or four letters finds them, in a country where few names are common. */
    private static final Set<Integer> TEN_SURNAMES = numbers(310, 320);

    private static final Set<Integer> TEN_STREETS = numbers(200, 210);
    private static final Set<Integer> GIVEN_NAMES = numbers(3, 6);
    private static final Set<Integer> COMMON_SURNAME = Set.of(1);
    private static final int FEW = 50;
    private static final int MANY = 100_000;
    private static final int ON_A_PAGE = 50;

    private ListForms() {}

    /** The entities that these forms read. */
    public static List<Class<?>> entities() {
        return List.of(Contact.class, ContactTag.class, ContactPhone.class, ContactValue.class);
    }

    /** Each by its name. */
    public static Map<String, Consumer<EntityManager>> all() {
        Map<String, Consumer<EntityManager>> forms = new LinkedHashMap<>();
        SearchTerm names = SearchTerm.name(TEN_SURNAMES, Set.of(), TEN_STREETS);
        SearchTerm given = SearchTerm.name(Set.of(), GIVEN_NAMES, Set.of());
        SearchTerm surnames = SearchTerm.name(TEN_SURNAMES, Set.of(), Set.of());
        forms.put("search by ten surnames", searched(FEW, surnames));
        forms.put("search by ten surnames or streets", searched(FEW, names));
        forms.put("search by a common surname", searched(FEW, SearchTerm.name(COMMON_SURNAME, Set.of(), Set.of())));
        forms.put("search by surname and given name", searched(FEW, surnames, given));
        forms.put(
                "search by street and house",
                searched(FEW, SearchTerm.name(Set.of(), Set.of(), Set.of(205)), SearchTerm.house("7")));
        forms.put("search by the end of a phone", ListForms::byPhone);
        forms.put("list page of a mark", entities -> page(entities, ContactSort.NAME, FEW, tagged()));
        for (ContactSort sort : ContactSort.values()) {
            forms.put(
                    "list page by " + sort.name().toLowerCase(java.util.Locale.ROOT),
                    entities -> page(entities, sort, MANY, everybody()));
        }
        forms.put("count of everybody", entities -> new ContactListRepository(entities).count(everybody()));
        forms.put("count of ten surnames", entities -> new ContactListRepository(entities).count(with(surnames)));
        return forms;
    }

    /** One person by the key. */
    public static void one(EntityManager entities, long id) {
        if (entities.find(Contact.class, id) == null) {
            throw new IllegalStateException("person " + id + " is not there");
        }
        entities.clear();
    }

    /** One person changed by the key. */
    public static void change(EntityManager entities, long id, String note) {
        int changed = entities.createQuery("update Contact c set c.note = :note where c.id = :id")
                .setParameter("note", note)
                .setParameter("id", id)
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("person " + id + " was not changed");
        }
    }

    private static Consumer<EntityManager> searched(long count, SearchTerm... terms) {
        return entities -> page(entities, ContactSort.NAME, count, with(terms));
    }

    private static void byPhone(EntityManager entities) {
        List<Long> people = new ContactPhoneRepository(entities).endingWith("4321", BenchCaller.open());
        page(entities, ContactSort.NAME, FEW, with(SearchTerm.number(Set.copyOf(people), null)));
    }

    private static void page(EntityManager entities, ContactSort sort, long count, Where where) {
        new ContactListRepository(entities).lines(where, sort, false, count, 0, ON_A_PAGE);
    }

    private static Where everybody() {
        Where where = new Where();
        ContactListRepository.narrow(where, ContactQuery.everybody());
        return where;
    }

    private static Where tagged() {
        Where where = new Where();
        ContactListRepository.narrow(
                where, new ContactQuery(null, 1L, null, null, false, null, ContactSort.NAME, false, 1, ON_A_PAGE));
        return where;
    }

    private static Where with(SearchTerm... terms) {
        Where where = everybody();
        if (!ContactSearch.narrow(where, List.of(terms), BenchCaller.open())) {
            throw new IllegalStateException("such a search finds nobody");
        }
        return where;
    }

    private static Set<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
