package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The door for doing the same with many people: whom it would change is counted first, and who was changed after the
 * counting is left out. Whoever asks writes the entry of the log.
 */
@ApplicationScoped
@Transactional
public class BulkPeople {

    /** How many at once. */
    public static final int MOST = 1000;

    /** Characters of a name that count for its place. */
    private static final int SORTED = 120;

    private final Callers callers;
    private final ContactFinder finder;
    private final ContactRepository contacts;
    private final ContactPartsRepository parts;
    private final ContactChangeRepository journal;
    private final ContactRows rows;
    private final BulkParts settable;
    private final BulkWriter writer;

    @Inject
    BulkPeople(
            Callers callers,
            ContactFinder finder,
            ContactRepository contacts,
            ContactPartsRepository parts,
            ContactChangeRepository journal,
            ContactRows rows,
            BulkParts settable,
            BulkWriter writer) {
        this.callers = callers;
        this.finder = finder;
        this.contacts = contacts;
        this.parts = parts;
        this.journal = journal;
        this.rows = rows;
        this.settable = settable;
        this.writer = writer;
    }

    protected BulkPeople() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What of people the caller can set of many at once. */
    public List<SettablePart> settable() {
        changer();
        return settable.all();
    }

    /**
     * Everybody of a list.
     *
     * @throws Problem contacts.problem.bulk.tooMany where there are more than {@link #MOST}
     * @throws NotThere where the list is none of the caller's
     */
    public List<Long> everybody(ContactQuery query) {
        changer();
        List<Long> found = finder.ids(query, MOST + 1);
        if (found.size() > MOST) {
            throw tooMany();
        }
        return found;
    }

    /**
     * What the act would come to now.
     *
     * @throws NotThere where the caller changes nobody, none of these people is there, or the field is none that can be set
     */
    public BulkCount count(Collection<Long> people, BulkChange asked, Language language) {
        BulkChange change = checked(people, asked);
        Instant now = Home.now();
        List<Contact> found = found(people);
        Map<BulkVerdict, Integer> counts = new EnumMap<>(BulkVerdict.class);
        Map<Long, ContactParts> theirs = parts.withOwn(people);
        List<BulkRow> told = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparing(person -> SortKey.of(SORTED, name(person, language))))
                .forEach(person -> {
                    BulkVerdict verdict = writer.verdict(person, theirs.get(person.id()), change);
                    counts.merge(verdict, 1, Integer::sum);
                    if (told.size() < BulkCount.MOST_ROWS) {
                        told.add(row(person, verdict, language));
                    }
                });
        return new BulkCount(
                found.stream().map(Contact::id).toList(),
                now,
                counts.getOrDefault(BulkVerdict.CHANGED, 0),
                counts.getOrDefault(BulkVerdict.SAME, 0),
                counts.getOrDefault(BulkVerdict.LEFT_OUT, 0),
                people.size() - found.size(),
                told);
    }

    /** What becomes of those who were counted at that moment, as they are now; throws as {@link #count}. */
    public BulkJudged judge(Collection<Long> people, Instant counted, BulkChange asked) {
        BulkChange change = checked(people, asked);
        Set<Long> meanwhile = journal.changedSince(people, counted);
        Map<Long, ContactParts> theirs = parts.withOwn(people);
        List<Contact> found = found(people);
        List<Long> changed = new ArrayList<>();
        Map<BulkVerdict, Integer> counts = new EnumMap<>(BulkVerdict.class);
        for (Contact person : found) {
            BulkVerdict verdict = meanwhile.contains(person.id())
                    ? BulkVerdict.MEANWHILE
                    : writer.verdict(person, theirs.get(person.id()), change);
            counts.merge(verdict, 1, Integer::sum);
            if (verdict == BulkVerdict.CHANGED) {
                changed.add(person.id());
            }
        }
        return new BulkJudged(
                changed,
                counts.getOrDefault(BulkVerdict.SAME, 0),
                counts.getOrDefault(BulkVerdict.LEFT_OUT, 0),
                counts.getOrDefault(BulkVerdict.MEANWHILE, 0),
                people.size() - found.size());
    }

    /**
     * Does it, within the transaction that judged these people, and lets go of their memory.
     *
     * @param entry the log's, which tells of the whole
     * @param act the number of the act, below zero as lists have theirs above
     */
    public void carryOut(BulkJudged judged, BulkChange asked, long entry, long act) {
        BulkChange change = checked(judged.change(), asked);
        Because why = Because.ofMany(callers.current().accountName(), change.kind(), entry, act);
        Map<Long, ContactParts> theirs = parts.withOwn(judged.change());
        contacts.all(judged.change()).forEach(person -> writer.write(person, theirs.get(person.id()), change, why));
        contacts.flushAndForget();
    }

    /** @throws NotThere where of so many nobody is there for the caller */
    private List<Contact> found(Collection<Long> people) {
        List<Contact> found = contacts.all(people);
        if (found.isEmpty() && !people.isEmpty()) {
            throw new NotThere();
        }
        return found;
    }

    private BulkChange checked(Collection<Long> people, BulkChange asked) {
        Caller caller = changer();
        if (people.size() > MOST) {
            throw tooMany();
        }
        if (asked.kind() == BulkKind.PUT_AWAY && !caller.may(Right.PUT_AWAY_PEOPLE)) {
            throw new NotThere();
        }
        return settable.checked(asked);
    }

    /** Who enters people alone sees the own ones of today, and has no list to work on. */
    private Caller changer() {
        Caller caller = callers.require(Right.SEE_PEOPLE);
        if (!caller.may(Right.CHANGE_PEOPLE) && !caller.may(Right.PUT_AWAY_PEOPLE)) {
            throw new NotThere();
        }
        return caller;
    }

    private BulkRow row(Contact person, BulkVerdict verdict, Language language) {
        FieldView view = FieldView.of(callers.current(), person);
        return new BulkRow(
                person.id(),
                ContactCode.of(person.id()),
                name(person, language),
                view.town(person.settlementId(), rows.town(person.settlementId(), person.settlement(), language)),
                verdict);
    }

    private static String name(Contact person, Language language) {
        return new Bilingual(person.be().whole(), person.ru().whole()).in(language);
    }

    private static Problem tooMany() {
        return new Problem("contacts.problem.bulk.tooMany", MOST);
    }
}
