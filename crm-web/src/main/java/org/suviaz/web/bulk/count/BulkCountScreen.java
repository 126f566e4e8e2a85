package org.suviaz.web.bulk.count;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suviaz.bulk.BulkActs;
import org.suviaz.contacts.BulkChange;
import org.suviaz.contacts.BulkCount;
import org.suviaz.contacts.BulkKind;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.SettablePart;
import org.suviaz.contacts.TagRow;
import org.suviaz.problems.NotThere;
import org.suviaz.web.bulk.ActWords;
import org.suviaz.web.bulk.Chosen;
import org.suviaz.web.bulk.FilterInputs;
import org.suviaz.web.contacts.card.PartWord;
import org.suviaz.web.contacts.list.ContactFilter;
import org.suviaz.web.frame.Faults;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** Whom an act with many people would change, before it is done; who was counted goes along in the form. */
@Named
@RequestScoped
public class BulkCountScreen {

    private static final String BETWEEN = "=";

    private final BulkActs acts;
    private final Contacts contacts;
    private final FilterInputs filter;
    private final ActWords actWords;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private final Chosen chosen;
    private List<Long> people;
    private List<String> tags;
    private BulkCount count;
    private String tag;
    private String newTag = "";
    private boolean unclear;
    private boolean refused;
    private String set;

    @Inject
    public BulkCountScreen(
            BulkActs acts,
            Contacts contacts,
            FilterInputs filter,
            ActWords actWords,
            Words words,
            Notices notices,
            HttpServletRequest request) {
        this.acts = acts;
        this.contacts = contacts;
        this.filter = filter;
        this.actWords = actWords;
        this.words = words;
        this.notices = notices;
        this.request = request;
        this.chosen = new Chosen(request);
    }

    protected BulkCountScreen() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Counts before anything is written.
     *
     * @throws NotThere where the caller may not do it to anybody, or the list is none of the caller's
     */
    public void open() {
        getKind();
        getCount();
    }

    /** Counts anew, for what is chosen now. */
    public void recount() {
        unclear = true;
        count = null;
        count = acts.count(people(), change(), words.language());
        unclear = false;
    }

    /** Does what was counted; where something else is chosen by now, counts that first. */
    public String carryOut() {
        BulkChange change = change();
        if (!chosen.isOf(change)) {
            recount();
            notices.warn("bulk.count.other");
            return null;
        }
        long act = acts.carryOut(chosen.counted(), chosen.at(), change, chosen.saveKey());
        return "/bulk/act/bulkAct?faces-redirect=true&id=" + act;
    }

    public BulkKind getKind() {
        return chosen.kind();
    }

    public boolean isAll() {
        return chosen.isAll();
    }

    /** Those who were marked, to go along in the form. */
    public String getMarked() {
        return isAll() ? "" : Chosen.joined(chosen.marked());
    }

    /** How many are meant at all. */
    public int getAsked() {
        return people().size();
    }

    /** Whether the list is one that cannot be worked on at once, and the page says why. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether there is anything to choose from. */
    public boolean isPossible() {
        return isPosted()
                || getAsked() > 0
                        && (getKind() != BulkKind.TAKE_TAG || !getTags().isEmpty());
    }

    /** Null as long as nothing is chosen that could be counted, and before what was posted is known. */
    public BulkCount getCount() {
        if (count == null && !unclear && !isPosted() && getAsked() > 0 && !change().equals(nothing())) {
            count = acts.count(people(), change(), words.language());
        }
        return count;
    }

    public String getPeople() {
        return Chosen.joined(getCount().people());
    }

    public String getChange() {
        return Chosen.code(change());
    }

    public String getKey() {
        return Chosen.freshKey();
    }

    /** Whether the button that does it is there. */
    public boolean isReady() {
        return isPosted() || getCount() != null && getCount().changed() > 0;
    }

    /** The marks in use, and the one that was chosen when it was: the act itself may have taken it off the last one. */
    public List<String> getTags() {
        if (tags == null) {
            tags = Stream.concat(
                            contacts.tags().stream().map(TagRow::name),
                            Stream.ofNullable(request.getParameter(Faults.FORM + ":tag")))
                    .distinct()
                    .toList();
        }
        return tags;
    }

    /** All that can be put somewhere, field by field. */
    public List<SelectItem> getSettable() {
        return acts.settable().stream()
                .map(part -> (SelectItem) new SelectItemGroup(
                        PartWord.of(part.part(), words),
                        null,
                        false,
                        part.values().stream().map(value -> item(part, value)).toArray(SelectItem[]::new)))
                .toList();
    }

    public String getTag() {
        return tag == null && !getTags().isEmpty() ? getTags().get(0) : tag;
    }

    public void setTag(String known) {
        tag = known;
    }

    public String getNewTag() {
        return newTag;
    }

    public void setNewTag(String typed) {
        newTag = Objects.requireNonNullElse(typed, "");
    }

    public String getSet() {
        return set == null ? code(acts.settable().get(0), 0) : set;
    }

    public void setSet(String partAndValue) {
        set = partAndValue;
    }

    /** While the post is read: what was offered is pressed, whatever is there by now. */
    private boolean isPosted() {
        return chosen.isCounted() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private List<Long> people() {
        if (people == null) {
            ContactFilter list = filter.filter();
            if (isAll() && list.isForgotten()) {
                throw new NotThere();
            }
            // what is refused once is not asked for again while the refusal is written
            people = List.of();
            refused = true;
            people = isAll() ? acts.everybody(list.query()) : chosen.marked();
            refused = false;
        }
        return people;
    }

    private BulkChange change() {
        return switch (getKind()) {
            case PUT_TAG -> new BulkChange(getKind(), "", newTag.isBlank() ? getTag() : newTag);
            case TAKE_TAG -> new BulkChange(getKind(), "", getTag());
            case PUT_AWAY -> new BulkChange(getKind(), "", "");
            case SET ->
                new BulkChange(
                        getKind(),
                        getSet().substring(0, getSet().indexOf(BETWEEN)),
                        getSet().substring(getSet().indexOf(BETWEEN) + 1));
        };
    }

    /** A mark that has no name. */
    private BulkChange nothing() {
        return new BulkChange(getKind() == BulkKind.TAKE_TAG ? BulkKind.TAKE_TAG : BulkKind.PUT_TAG, "", "");
    }

    private SelectItem item(SettablePart part, String value) {
        return new SelectItem(
                part.part() + BETWEEN + value,
                words.of("bulk.set", PartWord.of(part.part(), words), actWords.value(part.part(), value)));
    }

    private static String code(SettablePart part, int at) {
        return part.part() + BETWEEN + part.values().get(at);
    }
}
