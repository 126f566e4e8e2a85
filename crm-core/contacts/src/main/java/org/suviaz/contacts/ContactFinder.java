package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.suviaz.fields.OwnField;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Answers a query for people: a page of them, all up to a limit, or how many. */
@Dependent
class ContactFinder {

    private static final int AT_ONCE = 1000;

    private final ContactListRepository lists;
    private final OwnOrderRepository orders;
    private final OwnNarrowing own;
    private final LackRules lacks;
    private final PeopleNarrowing chosen;
    private final ContactSearch search;
    private final ContactRows rows;
    private final Callers callers;

    @Inject
    ContactFinder(
            ContactListRepository lists,
            OwnOrderRepository orders,
            OwnNarrowing own,
            LackRules lacks,
            PeopleNarrowing chosen,
            ContactSearch search,
            ContactRows rows,
            Callers callers) {
        this.lists = lists;
        this.orders = orders;
        this.own = own;
        this.lacks = lacks;
        this.chosen = chosen;
        this.search = search;
        this.rows = rows;
        this.callers = callers;
    }

    ContactPage page(ContactQuery query, Language language) {
        allow(query);
        List<SearchTerm> terms = terms(query);
        Where where = new Where();
        if (!narrow(where, query, terms)) {
            return ContactPage.of(List.of(), 0, false, 1, query.size());
        }
        long counted = lists.count(where);
        boolean capped = counted > ContactListRepository.MOST_COUNTED;
        long count = Math.min(counted, ContactListRepository.MOST_COUNTED);
        int page = Math.min(query.page(), ContactPage.pages(count, query.size()));
        List<ContactLine> lines = lines(query, where, counted, (page - 1) * query.size(), query.size());
        return ContactPage.of(
                rows.of(lines, language, terms, query.own().columns()), count, capped, page, query.size());
    }

    /** All that fit and lie in a zone that passes, in their order; null where there are more than so many. */
    List<ContactRow> all(ContactQuery query, Language language, Predicate<Integer> zones, int most) {
        allow(query);
        List<SearchTerm> terms = terms(query);
        Where where = new Where();
        List<ContactLine> found = new ArrayList<>();
        if (narrow(where, query, terms)) {
            if (count(where, zones) > most) {
                return null;
            }
            int first = 0;
            List<ContactLine> some;
            do {
                some = lines(query, where, most, first, AT_ONCE);
                some.stream().filter(line -> zones.test(line.zoneNumber())).forEach(found::add);
                first += AT_ONCE;
            } while (some.size() == AT_ONCE);
        }
        return rows.of(found, language, terms, query.own().columns());
    }

    private List<ContactLine> lines(ContactQuery query, Where where, long count, int first, int most) {
        OwnField order = own.order(query.own());
        return order == null
                ? lists.lines(where, query.sort(), query.descending(), count, first, most)
                : orders.lines(where, order, query.descending(), count, first, most);
    }

    long count(ContactQuery query, Predicate<Integer> zones) {
        Where where = new Where();
        return narrow(where, query, terms(query)) ? count(where, zones) : 0;
    }

    /** How many fit in each zone, without those who were added after that moment. */
    List<ContactListRepository.ZoneCount> zones(ContactQuery query, Instant till) {
        Where where = new Where();
        return narrow(where, query, terms(query)) ? lists.countByZone(addedTill(where, till)) : List.of();
    }

    /** The next ones by id, whole. */
    List<Contact> people(ContactQuery query, Instant till, long afterId, int most) {
        Where where = new Where();
        if (!narrow(where, query, terms(query))) {
            return List.of();
        }
        where.and("c.id > :after", "after", afterId);
        return lists.people(addedTill(where, till), most);
    }

    /** The numbers of those who fit, so many at most. */
    List<Long> ids(ContactQuery query, int most) {
        allow(query);
        Where where = new Where();
        return narrow(where, query, terms(query)) ? lists.ids(where, most) : List.of();
    }

    /** Lets go of all that was read. */
    void forget() {
        lists.forget();
    }

    private static Where addedTill(Where where, Instant till) {
        where.and("c.createdAt <= :till", "till", till);
        return where;
    }

    private long count(Where where, Predicate<Integer> zones) {
        return lists.countByZone(where).stream()
                .filter(zone -> zones.test(zone.zoneNumber()))
                .mapToLong(ContactListRepository.ZoneCount::people)
                .sum();
    }

    /** The next one by id; after the last one the first again; null where there is nobody but this one. */
    Long next(ContactQuery query, long after) {
        allow(query);
        Where where = new Where();
        if (!narrow(where, query, terms(query))) {
            return null;
        }
        where.and("c.id <> :this", "this", after);
        return lists.next(where, after);
    }

    List<Recipient> recipients(ContactQuery query, long afterId, int most) {
        Where where = new Where();
        if (!narrow(where, query, terms(query))) {
            return List.of();
        }
        where.and("c.id > :after", "after", afterId);
        return lists.recipients(where, most);
    }

    /** Those of these people who are not put away. */
    List<Recipient> recipients(Collection<Long> ids) {
        Where where = new Where();
        where.and("c.putAwayAt is null");
        where.and("c.id in :ids", "ids", ids);
        return lists.recipients(where, ids.size());
    }

    /** An order or a lack that would tell what a field hides is none that there is. */
    private void allow(ContactQuery query) {
        Caller caller = callers.current();
        boolean consents = query.consent() == null || caller.mostOf(Field.CONSENT) != FieldAccess.HIDDEN;
        if (!consents || !query.sort().isFor(caller) || query.lack() != null && !lacks.isTold(query.lack())) {
            throw new NotThere();
        }
        own.order(query.own());
    }

    private List<SearchTerm> terms(ContactQuery query) {
        return query.words() == null ? List.of() : search.terms(query.words());
    }

    /** False where nobody can fit. */
    private boolean narrow(Where where, ContactQuery query, List<SearchTerm> terms) {
        if (query.zoneId() != null) {
            where.within(callers.choice(query.zoneId()));
        }
        ContactListRepository.narrow(where, query);
        own.narrow(where, query.own().conditions());
        if (query.consent() != null) {
            consenting(where, query.consent());
        }
        if (query.chosen() != null) {
            chosen.narrow(where, query.chosen().conditions());
        }
        if (query.lack() != null) {
            where.and(lacks.condition(query.lack(), where));
        }
        return query.words() == null
                || ContactSearch.narrow(where, terms, callers.current().choosingBy(Field.ADDRESS));
    }

    private void consenting(Where where, ConsentTest test) {
        where.and("(" + where.among(callers.current().choosingBy(Field.CONSENT), test.condition()) + ")");
        where.value("consentChannel", test.channel());
    }
}
