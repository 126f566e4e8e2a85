package org.suviaz.geo.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;

/** Reads entries with what is laid over them, and lays more over them; each change is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DictionaryLedger {

    private final EntryRepository entries;
    private final CorrectionRepository corrections;

    @Inject
    DictionaryLedger(EntryRepository entries, CorrectionRepository corrections) {
        this.entries = entries;
        this.corrections = corrections;
    }

    protected DictionaryLedger() {
        this(null, null);
    }

    List<Entry> all(EntryKind kind) {
        return rows(entries.withCorrections(kind));
    }

    List<Entry> of(EntryKind kind, String parent) {
        return rows(entries.withCorrections(kind, parent));
    }

    boolean has(EntryKind kind, String code) {
        return entries.idOf(kind, code).isPresent();
    }

    EntryPage page(EntryQuery wanted) {
        long count = entries.count(wanted);
        int pages = (int) Math.max(1, (count + EntryQuery.PAGE - 1) / EntryQuery.PAGE);
        int page = Math.min(Math.max(1, wanted.page()), pages);
        List<Entry> rows = rows(entries.page(wanted, (page - 1) * EntryQuery.PAGE, EntryQuery.PAGE));
        return EntryPage.of(rows, count, page, pages);
    }

    Entry entry(int id) {
        List<String> aliases =
                corrections.aliases(id).stream().map(DictionaryAlias::name).toList();
        return known(id).row(corrections.inForce(id).orElse(null), aliases);
    }

    Entry entry(EntryKind kind, String code) {
        return entry(entries.idOf(kind, code).orElseThrow(NotThere::new));
    }

    List<CorrectionRow> history(int id) {
        return corrections.of(id).stream().map(DictionaryCorrection::row).toList();
    }

    List<AliasRow> aliases(int id) {
        return corrections.aliases(id).stream().map(DictionaryAlias::row).toList();
    }

    String state() {
        return corrections.changes() + "." + entries.lastOwnId();
    }

    /** Writes a name over that of the entry; the one before it, if any, ends. */
    void correct(Entry entry, NameForm form, String by) {
        refuseNamesake(entry.kind(), entry.parent(), new Bilingual(form.be(), form.ru()), entry);
        end(entry.id(), by);
        corrections.add(new DictionaryCorrection(entry.id(), form, by, Home.now()));
    }

    void takeBack(int id, String by) {
        if (!end(id, by)) {
            throw new NotThere("entry " + id);
        }
    }

    void alias(int id, String name, String by) {
        corrections.add(new DictionaryAlias(id, name, by, Home.now()));
    }

    void dropAlias(int id, int aliasId, String by) {
        corrections
                .alias(aliasId)
                .filter(alias -> alias.entryId() == id)
                .orElseThrow(() -> new NotThere("entry " + id))
                .end(by, Home.now());
    }

    Entry add(NewEntry form) {
        Bilingual name = form.kind() == EntryKind.STREET
                ? new Bilingual(form.type().be() + " " + form.be(), form.type().ru() + " " + form.ru())
                : new Bilingual(form.be(), form.ru());
        refuseNamesake(form.kind(), form.parent(), name, null);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("type", form.type().ru());
        if (form.kind() == EntryKind.STREET) {
            facts.put("base_be", form.be());
            facts.put("base_ru", form.ru());
        }
        int id = entries.nextOwnId();
        String code = Codes.own(form.kind(), id, form.parent());
        return entries.add(
                new DictionaryEntry(id, Stored.own(form.kind(), code, form.parent(), name, facts), Home.now()));
    }

    private boolean end(int id, String by) {
        Optional<DictionaryCorrection> known = corrections.inForce(id);
        known.ifPresent(correction -> correction.end(by, Home.now()));
        return known.isPresent();
    }

    /** One town has no two streets of one name, one zone no two villages of one kind that cannot be told apart. */
    private void refuseNamesake(EntryKind kind, String parent, Bilingual name, Entry self) {
        if (kind != EntryKind.STREET && (kind != EntryKind.SETTLEMENT || self != null)) {
            return;
        }
        for (Entry other : of(kind, parent)) {
            if (other.gone() || self != null && other.id() == self.id()) {
                continue;
            }
            if (NameLetters.same(name.be(), other.name().be())) {
                NameRules.refuse("be", "geo.dictionary.problem.twice", name.be());
            }
            if (NameLetters.same(name.ru(), other.name().ru())) {
                NameRules.refuse("ru", "geo.dictionary.problem.twice", name.ru());
            }
        }
    }

    private DictionaryEntry known(int id) {
        return entries.byId(id).orElseThrow(() -> new NotThere("entry " + id));
    }

    private List<Entry> rows(List<Object[]> found) {
        Map<Integer, List<String>> aliases = corrections.aliases();
        return found.stream()
                .map(pair -> {
                    DictionaryEntry entry = (DictionaryEntry) pair[0];
                    return entry.row((DictionaryCorrection) pair[1], aliases.getOrDefault(entry.id(), List.of()));
                })
                .toList();
    }
}
