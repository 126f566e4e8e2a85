package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.contacts.BatchChangeRepository.Tally;
import org.suviaz.contacts.BatchTraces.Trace;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The door for taking a whole list, or an act with many people, back by the journal alone: whom the list created goes out of
 * the lists, whom the act put away comes back, what was overwritten comes back field by field, and what somebody changed
 * since stays. Acts have numbers below zero. Whoever asks has made sure that the list is the
 * caller's, and writes the entry of the log.
 */
@ApplicationScoped
@Transactional
public class BatchUndo {

    /** Rows on a page of what stays. */
    public static final int PAGE = 50;

    private final Callers callers;
    private final BatchChangeRepository changes;
    private final ContactRepository contacts;
    private final ContactPartsRepository parts;
    private final ContactUndo undo;
    private final UndoRows rows;

    @Inject
    BatchUndo(
            Callers callers,
            BatchChangeRepository changes,
            ContactRepository contacts,
            ContactPartsRepository parts,
            ContactUndo undo,
            UndoRows rows) {
        this.callers = callers;
        this.changes = changes;
        this.contacts = contacts;
        this.parts = parts;
        this.undo = undo;
        this.rows = rows;
    }

    protected BatchUndo() {
        this(null, null, null, null, null, null);
    }

    /** What would become of the list now. */
    public UndoPlan plan(long batch) {
        Caller caller = undoer(batch);
        long go = 0;
        long back = 0;
        long stay = 0;
        long notYours = 0;
        for (Tally zone : changes.created(batch)) {
            boolean mine = caller.may(Right.PUT_AWAY_PEOPLE, zone.zoneNumber());
            go += mine ? zone.all() - zone.kept() : 0;
            stay += mine ? zone.kept() : 0;
            notYours += mine ? 0 : zone.people();
        }
        for (Tally zone : changes.away(batch)) {
            boolean mine = caller.may(Right.PUT_AWAY_PEOPLE, zone.zoneNumber());
            back += mine ? zone.all() - zone.kept() : 0;
            stay += mine ? zone.kept() : 0;
            notYours += mine ? 0 : zone.people();
        }
        for (Tally zone : changes.overwritten(batch)) {
            boolean mine = caller.may(Right.CHANGE_PEOPLE, zone.zoneNumber());
            back += mine ? zone.all() - zone.kept() : 0;
            stay += mine ? zone.kept() : 0;
            notYours += mine ? 0 : zone.people();
        }
        long seen = changes.seen(batch);
        return new UndoPlan(go, back, stay, seen, notYours + Math.max(0, changes.touched(batch) - seen));
    }

    /** What was taken back so far. */
    public UndoneFigures undone(long batch) {
        undoer(batch);
        return new UndoneFigures(changes.undone(batch, true), changes.undone(batch, false));
    }

    /** The numbers of the next people of the list. */
    public List<Long> next(long batch, long after, int most) {
        undoer(batch);
        return changes.next(batch, after, most);
    }

    /**
     * Takes back what the list did to these people, within the running transaction, and lets go of their memory.
     *
     * @param entry the log's, which tells of the whole
     */
    public UndoneStep undo(long batch, long entry, List<Long> people) {
        undoer(batch);
        Because why = new Because(callers.current().accountName(), ChangeCause.UNDO, entry, batch);
        Map<Long, List<Trace>> journals = changes.journals(people).stream()
                .collect(Collectors.groupingBy(
                        ContactChange::contactId, Collectors.mapping(BatchUndo::trace, Collectors.toList())));
        int done = 0;
        Map<Long, ContactParts> theirs = parts.of(people);
        for (Contact person : contacts.all(people)) {
            BatchTraces traces = BatchTraces.of(batch, journals.getOrDefault(person.id(), List.of()));
            done += undo.undo(person, theirs.get(person.id()), traces, why) ? 1 : 0;
        }
        contacts.flushAndForget();
        return new UndoneStep(done, people.size() - done);
    }

    /**
     * A page of what stays of the list.
     *
     * @param over whether all that was not taken back is meant, and not only what somebody changed since
     */
    public UndoPage left(long batch, boolean over, int page, Language language) {
        undoer(batch);
        long count = changes.countLeft(batch, over);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<UndoRow> told = told(changes.left(batch, over, (shown - 1) * PAGE, PAGE), language);
        int from = count == 0 ? 0 : (shown - 1) * PAGE + 1;
        return new UndoPage(told, count, shown, pages, from, (int) Math.min((long) shown * PAGE, count));
    }

    /** Of those people alone who are there for the caller. */
    private List<UndoRow> told(List<ContactChange> left, Language language) {
        Set<Long> named = left.stream().map(ContactChange::contactId).collect(Collectors.toSet());
        Map<Long, Contact> people =
                contacts.all(named).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Map<Long, ContactParts> theirs = parts.withOwn(people.keySet());
        return left.stream()
                .filter(change -> people.containsKey(change.contactId()))
                .map(change ->
                        rows.row(people.get(change.contactId()), theirs.get(change.contactId()), change, language))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Acts with many people have numbers below zero; whoever did one needs no right to bring lists in. */
    private Caller undoer(long batch) {
        return callers.require(batch < 0 ? Right.SEE_PEOPLE : Right.IMPORT_PEOPLE);
    }

    private static Trace trace(ContactChange change) {
        return new Trace(change.batch(), change.cause(), change.field(), change.before());
    }
}
