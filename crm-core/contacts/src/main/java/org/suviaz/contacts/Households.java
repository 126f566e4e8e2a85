package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * The door to who lives together behind one door: never guessed, but said by somebody who may change these people and
 * their addresses. To whoever may not, none of it is there.
 */
@ApplicationScoped
@Transactional
public class Households {

    private final HouseholdRepository households;
    private final HouseholdBook book;
    private final HouseholdRows rows;
    private final ContactRepository people;
    private final ContactAccess access;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Households(
            HouseholdRepository households,
            HouseholdBook book,
            HouseholdRows rows,
            ContactRepository people,
            ContactAccess access,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.households = households;
        this.book = book;
        this.rows = rows;
        this.people = people;
        this.access = access;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected Households() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Whether there is anybody of whom the caller may say it. */
    public boolean maySay() {
        return !callers.current().changing(Field.ADDRESS).nowhere();
    }

    /**
     * A page of doors behind which two or more people are, one of them not looked at yet.
     *
     * @param zoneId null for everywhere
     * @param page from 1; the last one where there are not so many
     * @throws NotThere where the caller may say it of nobody, or reads nothing of that zone
     */
    public HouseholdPage page(Integer zoneId, int page, Language language) {
        FieldChoice mine = mine();
        var zone = callers.choice(zoneId == null ? zones.tree().country().id() : zoneId);
        long count = households.countOpen(zone, mine);
        int shown = Math.max(1, Math.min(page, ContactPage.pages(count, HouseholdPage.SIZE)));
        List<HouseholdOffer> found =
                households.open(zone, mine, (shown - 1) * HouseholdPage.SIZE, HouseholdPage.SIZE).stream()
                        .map(id -> door(access.readable(id), language))
                        .toList();
        log.append(AuditKind.LIST_SHOWN, "households", found.size());
        return HouseholdPage.of(found, count, shown);
    }

    /**
     * Everybody who lives where that person does.
     *
     * @throws NotThere where the caller may not say it of this person
     */
    public HouseholdOffer door(long id, Language language) {
        HouseholdOffer offer = door(sayable(id), language);
        log.append(AuditKind.PERSON_OPENED, ContactCode.of(id), 1);
        return offer;
    }

    /** With whom that person lives, the person left out; nobody where the reader is told no addresses. */
    public List<HouseholdPerson> with(long id, Language language) {
        FieldChoice readable = callers.current().choosingBy(Field.ADDRESS);
        return households
                .of(id)
                .filter(member -> member.household() != null)
                .map(member -> households.people(member.household(), readable))
                .map(people -> rows.people(
                        people.stream().filter(person -> person.id() != id).toList(), language))
                .orElse(List.of());
    }

    /** The households of those of these people who live with others: a number that those have in common. */
    public Map<Long, Long> of(Collection<Long> ids) {
        Map<Long, Long> found = new HashMap<>();
        households.of(ids).values().stream()
                .filter(member -> member.household() != null)
                .forEach(member -> found.put(member.contactId(), member.household()));
        return found;
    }

    /**
     * Some of those who were shown behind one door live together, and the others do not.
     *
     * @throws NotThere where one of them is not there for the caller to say it
     * @throws Problem where it is one person alone, or somebody moved meanwhile
     */
    public void together(Collection<Long> shown, Collection<Long> chosen) {
        List<Contact> all = locked(shown);
        if (!shown.containsAll(chosen)) {
            throw new NotThere();
        }
        if (chosen.size() < 2) {
            throw new Problem("contacts.problem.household.alone");
        }
        List<Contact> together =
                all.stream().filter(person -> chosen.contains(person.id())).toList();
        book.together(together, why(all.get(0), together.size()));
        book.apart(all);
    }

    /**
     * None of those who were shown behind one door live together.
     *
     * @throws RuntimeException as {@link #together}
     */
    public void apart(Collection<Long> shown) {
        List<Contact> all = locked(shown);
        log.append(AuditKind.HOUSEHOLD_SAID, ContactCode.of(all.get(0).id()), 0);
        book.apart(all);
    }

    /**
     * Somebody else, known by the code of the card, lives with that person.
     *
     * @throws NotThere where the caller may not say it of that person
     * @throws Problem contacts.problem.household.code or .elsewhere
     */
    public void add(long id, String code) {
        sayable(id);
        long other = ContactCode.idOf(code).orElse(0);
        if (other == id || !maySay(other)) {
            throw new Problem("contacts.problem.household.code");
        }
        List<Contact> both = locked(List.of(id, other));
        book.together(both, why(both.get(0), both.size()));
    }

    /**
     * That person lives there, but not with the others.
     *
     * @throws NotThere where the caller may not say it
     */
    public void takeOut(long id) {
        Contact person = sayable(id);
        book.takeOut(person, why(person, 0));
    }

    private HouseholdOffer door(Contact one, Language language) {
        Dwelling door = Dwelling.of(one);
        return rows.offer(one, door.isOneDoor() ? households.at(door, mine()) : List.of(one), language);
    }

    private Because why(Contact person, int together) {
        long entry = log.append(AuditKind.HOUSEHOLD_SAID, ContactCode.of(person.id()), together);
        return Because.of(callers.current().accountName(), ChangeCause.HOUSEHOLD, entry);
    }

    /** All of them, behind one door still. */
    private List<Contact> locked(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        List<Contact> all = households.locked(wanted);
        if (all.isEmpty() || all.size() < wanted.size() || !all.stream().allMatch(this::isMine)) {
            throw new NotThere();
        }
        Dwelling door = Dwelling.of(all.get(0));
        boolean same = all.stream().map(Dwelling::of).allMatch(door::equals);
        if (!same || door.house().isEmpty() || all.stream().anyMatch(one -> one.putAwayAt() != null)) {
            throw new Problem("contacts.problem.household.elsewhere");
        }
        return all;
    }

    private Contact sayable(long id) {
        return people.find(id).filter(this::isMine).orElseThrow(() -> new NotThere(ContactCode.of(id)));
    }

    /** Whether the caller may say with whom that person lives. */
    public boolean maySay(long id) {
        return people.find(id).filter(this::isMine).isPresent();
    }

    private boolean isMine(Contact person) {
        return callers.current().may(Right.CHANGE_PEOPLE, person.zoneNumber())
                && FieldView.of(callers.current(), person).edits(Field.ADDRESS);
    }

    private FieldChoice mine() {
        FieldChoice mine = callers.current().changing(Field.ADDRESS);
        if (mine.nowhere()) {
            throw new NotThere();
        }
        return mine;
    }
}
