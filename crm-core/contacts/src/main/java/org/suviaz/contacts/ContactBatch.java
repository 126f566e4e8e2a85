package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door for lists that come in: the same rules, guard and journal as for a single person. The log gets no entry a
 * row; whoever brings the list in writes one for the whole.
 */
@ApplicationScoped
@Transactional
public class ContactBatch {

    private final Callers callers;
    private final ListJudge judge;
    private final ContactRepository contacts;
    private final ContactKeeper keeper;
    private final OwnKeeper own;

    @Inject
    ContactBatch(Callers callers, ListJudge judge, ContactRepository contacts, ContactKeeper keeper, OwnKeeper own) {
        this.callers = callers;
        this.judge = judge;
        this.contacts = contacts;
        this.keeper = keeper;
        this.own = own;
    }

    protected ContactBatch() {
        this(null, null, null, null, null);
    }

    /** Reads rows of a list by the rules of the form; whether these people are there is not asked yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ListedRows read(List<ListedPerson> people) {
        Reach reach = reach();
        Set<String> holdings = callers.current().holdings();
        return new ListedRows(
                people.stream().map(person -> judge.read(person, reach)).toList(), holdings);
    }

    /** What would become of each of these rows of a list, in order, without writing anything; a thousand at once. */
    public List<JudgedRow> judge(ListedRows read, long batch) {
        List<ListedFacts> rows = asOfNow(read);
        List<JudgedRow> judged = judge.judge(rows, ownPrefix(batch), reach()).stream()
                .map(ListJudge::told)
                .toList();
        contacts.forget();
        return judged;
    }

    /**
     * Takes these rows of a list over within the running transaction, as they are judged at this moment, and lets go of
     * their memory; what was persisted by the caller of this method is flushed and detached too.
     *
     * @return what became of each row, in order; a doubtful one came in where that was asked for
     */
    public List<HeldRow> hold(ListedRows read, Holding how) {
        Reach reach = reach();
        List<ListedFacts> rows = asOfNow(read);
        Set<String> known =
                known(rows.stream().map(row -> row.person().saveKey()).toList());
        List<ListTaking> takings = judge.judge(rows, ownPrefix(how.batch()), reach);
        keeper.learn(takings.stream()
                .filter(taking -> comesIn(taking, how))
                .map(taking -> taking.row().keys())
                .toList());
        Because why = Because.ofList(callers.current().accountName(), how.batch());
        Map<String, Long> marks = new HashMap<>();
        Set<Long> changed = new HashSet<>();
        List<HeldRow> held = new ArrayList<>();
        for (ListTaking taking : takings) {
            ListTaking told = taking;
            if (comesIn(taking, how) && known.add(taking.row().person().saveKey())) {
                add(taking.row(), why, marks);
            } else if (taking.contact() != null) {
                ListTaking now = change(taking, why, changed, reach);
                told = now.verdict() == RowVerdict.FAULT ? now : taking;
            }
            held.add(new HeldRow(told.verdict(), told.row().problems()));
        }
        contacts.flushAndForget();
        return held;
    }

    /** What the caller may do can change between reading and writing; then all is read anew. */
    private List<ListedFacts> asOfNow(ListedRows read) {
        return read.readFor(callers.current().holdings())
                ? read.rows()
                : read(read.people()).rows();
    }

    /** How the save keys of a list's rows begin. */
    public static String ownPrefix(long batch) {
        return "i" + batch + "-";
    }

    /**
     * Adds one person; prefer {@link #addAll} for many.
     *
     * @return the id, of the person already there where the save key is known
     * @throws Rejected where the form has problems
     */
    public long add(ContactForm form, String saveKey) {
        return contacts.idBySaveKey(saveKey).orElseGet(() -> added(form, saveKey));
    }

    private long added(ContactForm form, String saveKey) {
        return add(
                read(form, saveKey, reach()),
                Because.of(callers.current().accountName(), ChangeCause.IMPORT, null),
                new HashMap<>());
    }

    private ListedFacts read(ContactForm form, String saveKey, Reach reach) {
        ListedFacts row = judge.read(
                new ListedPerson(form, saveKey, Map.of(), Map.of(), false, List.of(), List.of(), List.of()), reach);
        if (!row.fine()) {
            throw new Rejected(row.problems());
        }
        return row;
    }

    /**
     * Adds many people within the running transaction and lets go of their memory; what was persisted by the caller of
     * this method is flushed and detached too.
     *
     * @return how many were added; the others were there already, by their save keys
     * @throws Rejected where a form has problems: then the whole transaction is to be given up
     */
    public int addAll(List<NewContact> people) {
        Reach reach = reach();
        Set<String> known = known(people.stream().map(NewContact::saveKey).toList());
        List<ListedFacts> added = new ArrayList<>();
        for (NewContact person : people) {
            if (known.add(person.saveKey())) {
                added.add(read(person.form(), person.saveKey(), reach));
            }
        }
        keeper.learn(added.stream().map(ListedFacts::keys).toList());
        Because why = Because.of(callers.current().accountName(), ChangeCause.IMPORT, null);
        Map<String, Long> marks = new HashMap<>();
        added.forEach(row -> add(row, why, marks));
        contacts.flushAndForget();
        return added.size();
    }

    private static boolean comesIn(ListTaking taking, Holding how) {
        return taking.verdict() == RowVerdict.NEW || taking.verdict() == RowVerdict.DOUBTFUL && how.doubtfulToo();
    }

    private long add(ListedFacts row, Because why, Map<String, Long> marks) {
        Contact contact = keeper.add(row.facts(), row.keys(), row.person().saveKey());
        keeper.addParts(contact, row.facts(), why, marks);
        own.add(contact, row.person().own());
        return contact.id();
    }

    /** Where two rows change one person, the second was judged before the first was taken over, and is judged anew. */
    private ListTaking change(ListTaking taking, Because why, Set<Long> changed, Reach reach) {
        ListTaking now = taking;
        if (!changed.add(taking.contact().id())) {
            contacts.flush();
            now = judge.again(taking, reach);
        }
        if (now.facts() != null) {
            keeper.change(now.contact(), now.parts(), now.facts(), why);
        }
        own.change(now.contact(), now.parts().extras(), now.own(), why);
        return now;
    }

    private Set<String> known(List<String> saveKeys) {
        return new HashSet<>(contacts.known(saveKeys));
    }

    private Reach reach() {
        return Reach.of(callers.require(Right.IMPORT_PEOPLE), Set.of(Right.IMPORT_PEOPLE));
    }
}
