package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The door to people who may be there twice, for work that finds them and decides on them; the entry of the log is written
 * by whoever asks. Who does not see both people of a pair is never told of it, and a decision is made by who may change both.
 */
@ApplicationScoped
@Transactional
public class ContactPairs {

    /** More pairs than anybody works off; the next scan finds the others. */
    static final int MOST_NEW = 20_000;

    private final Callers callers;
    private final TraitsRepository traits;
    private final ContactPairRepository pairs;
    private final ContactRepository contacts;
    private final ContactAccess access;
    private final ContactRows rows;

    @Inject
    ContactPairs(
            Callers callers,
            TraitsRepository traits,
            ContactPairRepository pairs,
            ContactRepository contacts,
            ContactAccess access,
            ContactRows rows) {
        this.callers = callers;
        this.traits = traits;
        this.pairs = pairs;
        this.contacts = contacts;
        this.access = access;
        this.rows = rows;
    }

    protected ContactPairs() {
        this(null, null, null, null, null, null);
    }

    /** Compares everybody whom the caller sees and may change, and keeps the pairs that were not known. */
    public Scanned scan() {
        Caller caller = callers.require(Right.CHANGE_PEOPLE);
        List<Traits> people = traits.inLists(zone -> caller.may(Right.CHANGE_PEOPLE, zone));
        List<LikePair> found = LikeScan.pairs(people);
        Set<List<Long>> known = known();
        List<LikePair> fresh = found.stream()
                .filter(pair -> !known.contains(List.of(pair.first(), pair.second())))
                .limit(MOST_NEW)
                .toList();
        fresh.forEach(pair -> pairs.add(new ContactPair(pair)));
        contacts.flushAndForget();
        return new Scanned(people.size(), found.size(), fresh.size());
    }

    private Set<List<Long>> known() {
        return pairs.all().stream()
                .map(pair -> List.of((Long) pair[0], (Long) pair[1]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many pairs wait, certain or doubtful ones. */
    public long count(boolean certain) {
        return callers.current().may(Right.CHANGE_PEOPLE) ? pairs.count(certain) : 0;
    }

    /** A page of those that wait. */
    public PairPage<PairRow> waiting(boolean certain, int page, Language language) {
        callers.require(Right.CHANGE_PEOPLE);
        long count = pairs.count(certain);
        int known = PairPage.within(page, count);
        List<ContactPair> found = pairs.waiting(certain, (known - 1) * PairPage.SIZE, PairPage.SIZE);
        return PairPage.of(told(found, language), count, known);
    }

    /** The numbers of the next certain pairs behind that one whose people the caller may change. */
    public List<Long> certainAfter(long id, int most) {
        callers.require(Right.CHANGE_PEOPLE);
        return pairs.certainAfter(id, most);
    }

    /**
     * One pair.
     *
     * @throws NotThere where there is none, or the caller does not see both people
     */
    public PairRow pair(long id, Language language) {
        return told(List.of(get(id)), language).get(0);
    }

    /** Whether both are alike for certain still, by what they say now. */
    public boolean isCertain(long id) {
        ContactPair pair = get(id);
        Map<Long, Traits> theirs = traits.of(List.of(pair.oneId(), pair.otherId()));
        return Pairing.of(theirs.get(pair.oneId()), theirs.get(pair.otherId()))
                .filter(LikePair::certain)
                .isPresent();
    }

    /** The next one that waits, or the one before, of the same kind. */
    public Optional<Long> beside(long id, boolean before) {
        return pairs.beside(id, get(id).certain(), before);
    }

    /** Its place among those that wait, from 1. */
    public long place(long id) {
        return 1 + pairs.place(id, get(id).certain());
    }

    /**
     * Keeps what somebody said of a pair.
     *
     * @throws NotThere where the caller may not change both people
     */
    public void decide(long id, PairState said) {
        ContactPair pair = pairs.locked(id).orElseThrow(() -> new NotThere("pair " + id));
        access.changeable(pair.oneId());
        access.changeable(pair.otherId());
        pair.decide(said, callers.current().accountId());
    }

    private ContactPair get(long id) {
        callers.require(Right.CHANGE_PEOPLE);
        return pairs.find(id).orElseThrow(() -> new NotThere("pair " + id));
    }

    private List<PairRow> told(List<ContactPair> found, Language language) {
        Set<Long> ids = found.stream()
                .flatMap(pair -> Stream.of(pair.oneId(), pair.otherId()))
                .collect(Collectors.toSet());
        Map<Long, Contact> people =
                contacts.all(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Map<Long, Traits> theirs = traits.of(ids);
        List<PairRow> told = new ArrayList<>();
        for (ContactPair pair : found) {
            Optional<LikePair> like = Pairing.of(theirs.get(pair.oneId()), theirs.get(pair.otherId()));
            told.add(new PairRow(
                    pair.id(),
                    person(people.get(pair.oneId()), language),
                    person(people.get(pair.otherId()), language),
                    pair.certain(),
                    pair.state(),
                    like.map(LikePair::by).orElse(Set.of())));
        }
        return told;
    }

    PairPerson person(Contact contact, Language language) {
        FieldView view = FieldView.of(callers.current(), contact);
        String town = rows.town(contact.settlementId(), contact.settlement(), language);
        return new PairPerson(
                contact.id(),
                ContactCode.of(contact.id()),
                contacts.namesOf(Set.of(contact.id()), language).get(contact.id()),
                view.town(contact.settlementId(), town));
    }

    /** What whoever entered somebody said of those who look like that one. */
    void said(long newId, Map<Long, AlikeAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        Map<Long, Traits> theirs = traits.of(
                Stream.concat(Stream.of(newId), answers.keySet().stream()).toList());
        answers.forEach((other, answer) -> {
            ContactPair pair = Pairing.of(theirs.get(newId), theirs.get(other))
                    .map(ContactPair::new)
                    .orElseGet(() -> new ContactPair(newId, other));
            pair.decide(answer.state(), callers.current().accountId());
            pairs.add(pair);
        });
    }

    /** Two records are one: of the others who looked like the one that goes the other one is asked about. */
    void joined(long stays, long gone) {
        Map<Long, ContactPair> kept = pairs.of(List.of(stays)).stream()
                .collect(Collectors.toMap(pair -> pair.partner(stays), Function.identity()));
        int account = callers.current().accountId();
        for (ContactPair pair : pairs.of(List.of(gone))) {
            long partner = pair.partner(gone);
            if (partner == stays) {
                pair.decide(PairState.MERGED, account);
            } else if (!kept.containsKey(partner) && pair.state() != PairState.MERGED) {
                pairs.add(pair.with(stays, partner));
            }
        }
    }

    /** They are two again, and wait for somebody who looks at them. */
    void parted(long stays, long gone) {
        pairs.of(List.of(gone)).stream()
                .filter(pair -> pair.partner(gone) == stays)
                .forEach(pair -> pair.decide(PairState.UNSURE, callers.current().accountId()));
    }
}
