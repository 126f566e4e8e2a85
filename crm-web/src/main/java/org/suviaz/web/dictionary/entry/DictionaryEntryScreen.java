package org.suviaz.web.dictionary.entry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.geo.data.AliasRow;
import org.suviaz.geo.data.CorrectionRow;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.NameForm;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.web.dictionary.Keeping;
import org.suviaz.web.frame.Notices;

/** One entry: what is known of it, and the form in which its two spellings are put right. */
@Named
@RequestScoped
public class DictionaryEntryScreen {

    private static final String HERE = "/dictionary/entry/dictionaryEntry?faces-redirect=true&id=";

    private final Keeping keeping;
    private final Dictionary dictionary;
    private final Notices notices;
    private final HttpServletRequest request;
    private Entry entry;
    private String be;
    private String ru;
    private String beFeminine;
    private String ruFeminine;
    private String note;
    private String alias;
    private String seen;

    @Inject
    public DictionaryEntryScreen(Keeping keeping, Dictionary dictionary, Notices notices, HttpServletRequest request) {
        this.keeping = keeping;
        this.dictionary = dictionary;
        this.notices = notices;
        this.request = request;
    }

    protected DictionaryEntryScreen() {
        this(null, null, null, null);
    }

    /** The entry is known before the form is read, for a post looks for the buttons of its spellings first. */
    @PostConstruct
    void open() {
        keeping.account();
        String posted = request.getParameter("form:id");
        String id = posted == null ? request.getParameter("id") : posted;
        if (id == null || !id.matches("\\d{1,10}") || Long.parseLong(id) > Integer.MAX_VALUE) {
            throw new NotThere();
        }
        entry = dictionary.entry(Integer.parseInt(id));
        be = entry.name().be();
        ru = entry.name().ru();
        beFeminine = entry.fact("be_f");
        ruFeminine = entry.fact("ru_f");
    }

    /**
     * Saves what was changed: the name, another spelling, or both.
     *
     * @throws Problem where somebody changed the name since this form was shown; saved once more, it is meant
     */
    public String save() {
        if (!getSeen().equals(seen)) {
            throw new Problem(
                    "dictionary.entry.problem.changed",
                    entry.name().be(),
                    entry.name().ru());
        }
        boolean corrects = !same(be, entry.name().be())
                || !same(ru, entry.name().ru())
                || isSurname() && (!same(beFeminine, entry.fact("be_f")) || !same(ruFeminine, entry.fact("ru_f")));
        boolean adds = alias != null && !alias.isBlank();
        if (adds) {
            dictionary.checkAlias(entry.id(), alias);
        }
        if (corrects) {
            keeping.note(AuditKind.NAME_CORRECTED, entry);
            dictionary.correct(entry.id(), new NameForm(be, ru, beFeminine, ruFeminine, note), keeping.account());
            notices.add("dictionary.entry.saved");
        }
        if (adds) {
            keeping.note(AuditKind.NAME_SPELLING_CHANGED, entry);
            dictionary.alias(entry.id(), alias, keeping.account());
            notices.add("dictionary.entry.aliasSaved");
        }
        if (!corrects && !adds) {
            notices.warn("dictionary.entry.nothing");
        }
        return HERE + entry.id();
    }

    public String takeBack() {
        keeping.note(AuditKind.NAME_TAKEN_BACK, entry);
        dictionary.takeBack(entry.id(), keeping.account());
        notices.add("dictionary.entry.takenBack");
        return HERE + entry.id();
    }

    public String drop(int aliasId) {
        keeping.note(AuditKind.NAME_SPELLING_CHANGED, entry);
        dictionary.dropAlias(entry.id(), aliasId, keeping.account());
        notices.add("dictionary.entry.aliasDropped");
        return HERE + entry.id();
    }

    public Entry getEntry() {
        return entry;
    }

    /** What the name could be where the source is in doubt. */
    public String getCandidates() {
        return entry.fact("candidates").replace("|", ", ");
    }

    /** How many live there; empty where the data does not say. */
    public String getPopulation() {
        String people = entry.fact("population");
        return people.equals("0") ? "" : people;
    }

    /** The name of the data below a correction. */
    public String getOriginal() {
        return entry.corrected()
                ? entry.original().be() + " / " + entry.original().ru()
                : "";
    }

    public List<CorrectionRow> getHistory() {
        return dictionary.history(entry.id());
    }

    public List<AliasRow> getAliases() {
        return dictionary.aliases(entry.id());
    }

    public boolean isSurname() {
        return entry.kind() == EntryKind.SURNAME;
    }

    /** Stands for the name as this form shows it, so that an old form does not write over what came in between. */
    public String getSeen() {
        return Integer.toHexString(
                List.of(entry.name(), entry.fact("be_f"), entry.fact("ru_f")).hashCode());
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private static boolean same(String typed, String known) {
        return (typed == null ? "" : typed.strip()).equals(known);
    }

    public int getId() {
        return entry.id();
    }

    /** The form carries the id along; which entry it is was decided when the request came. */
    public void setId(int id) {
        if (id != entry.id()) {
            throw new NotThere();
        }
    }

    public String getBe() {
        return be;
    }

    public void setBe(String be) {
        this.be = be;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getBeFeminine() {
        return beFeminine;
    }

    public void setBeFeminine(String beFeminine) {
        this.beFeminine = beFeminine;
    }

    public String getRuFeminine() {
        return ruFeminine;
    }

    public void setRuFeminine(String ruFeminine) {
        this.ruFeminine = ruFeminine;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }
}
