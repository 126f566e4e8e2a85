package org.suviaz.geo.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.data.BrokenRow.Reason;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;

/**
 * The door to the names of places and people: as the newest edition of the data has them, with the organisation's own
 * corrections and additions laid over. Whoever calls asks for the right and writes the log.
 */
@ApplicationScoped
public class Dictionary {

    private static final Set<EntryKind> ADDED_HERE = Set.of(EntryKind.SETTLEMENT, EntryKind.STREET);

    private final DictionaryLedger ledger;
    private final Event<DictionaryChanged> changes;
    private final Instance<RowCheck> check;

    @Inject
    Dictionary(DictionaryLedger ledger, Event<DictionaryChanged> changes, Instance<RowCheck> check) {
        this.ledger = ledger;
        this.changes = changes;
        this.check = check;
    }

    protected Dictionary() {
        this(null, null, null);
    }

    /** Every entry of that kind, gone ones among them, in the order in which they came. */
    public List<Entry> entries(EntryKind kind) {
        return ledger.all(kind);
    }

    /** Those of one zone or town. */
    public List<Entry> entries(EntryKind kind, String parent) {
        return ledger.of(kind, parent);
    }

    /** @throws NotThere for an unknown code */
    public Entry entry(EntryKind kind, String code) {
        return ledger.entry(kind, code);
    }

    public EntryPage page(EntryQuery wanted) {
        return ledger.page(wanted);
    }

    /** @throws NotThere for an unknown id */
    public Entry entry(int id) {
        return ledger.entry(id);
    }

    /** Who corrected that entry, the newest first. */
    public List<CorrectionRow> history(int id) {
        return ledger.history(id);
    }

    /**
     * A short text that is another one after each change of the dictionary, so that whoever works by it finds out at a
     * start that a change was committed and nobody told of it any more.
     */
    public String state() {
        return ledger.state();
    }

    public List<AliasRow> aliases(int id) {
        return ledger.aliases(id);
    }

    /**
     * Writes a name over that of the data; it stays whatever editions bring.
     *
     * @param by the account
     * @throws Rejected at be, ru, beFeminine, ruFeminine or note
     */
    public synchronized void correct(int id, NameForm typed, String by) {
        Entry entry = ledger.entry(id);
        ledger.correct(entry, NameRules.corrected(typed, entry), by);
        tell(entry);
    }

    /**
     * Lets the name of the data hold again.
     *
     * @throws NotThere where the entry is not corrected
     */
    public synchronized void takeBack(int id, String by) {
        Entry entry = ledger.entry(id);
        ledger.takeBack(id, by);
        tell(entry);
    }

    /**
     * Lets the entry be found by another spelling as well, such as a street by its old name.
     *
     * @throws Rejected at alias
     */
    public synchronized void alias(int id, String typed, String by) {
        Entry entry = ledger.entry(id);
        ledger.alias(id, checkedAlias(entry, typed), by);
        tell(entry);
    }

    /**
     * Says what is wrong with another spelling before anything is saved.
     *
     * @throws Rejected at alias
     */
    public void checkAlias(int id, String typed) {
        checkedAlias(ledger.entry(id), typed);
    }

    private static String checkedAlias(Entry entry, String typed) {
        String name = NameRules.alias(typed);
        boolean known = NameLetters.same(name, entry.name().be())
                || NameLetters.same(name, entry.name().ru())
                || entry.aliases().stream().anyMatch(alias -> NameLetters.same(name, alias));
        if (known) {
            NameRules.refuse("alias", "geo.dictionary.problem.aliasKnown", name);
        }
        return name;
    }

    public synchronized void dropAlias(int id, int aliasId, String by) {
        Entry entry = ledger.entry(id);
        ledger.dropAlias(id, aliasId, by);
        tell(entry);
    }

    /**
     * Adds a settlement or a street that the data lacks.
     *
     * @return the entry, with its code and id
     * @throws Rejected at be, ru, type or parent
     */
    public synchronized Entry add(NewEntry typed) {
        if (!ADDED_HERE.contains(typed.kind())) {
            throw new NotThere();
        }
        NewEntry form = NameRules.added(typed);
        checkPlace(form);
        Entry added = ledger.add(form);
        tell(added);
        return added;
    }

    private void checkPlace(NewEntry form) {
        if (form.kind() == EntryKind.STREET && !ledger.has(EntryKind.SETTLEMENT, form.parent())) {
            NameRules.refuse("parent", "geo.dictionary.problem.parent");
        }
        Optional<Reason> fault = check.get()
                .fault(
                        form.kind(),
                        "0",
                        form.parent(),
                        column -> column.equals("type") ? form.type().ru() : "");
        fault.ifPresent(reason -> {
            if (reason == Reason.TYPE_UNKNOWN) {
                NameRules.refuse("type", "geo.dictionary.problem.type");
            }
            NameRules.refuse("parent", "geo.dictionary.problem.parent");
        });
    }

    private void tell(Entry entry) {
        changes.fire(new DictionaryChanged(Set.of(entry.kind()), entry.parent(), entry.code()));
    }
}
