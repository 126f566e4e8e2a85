package org.suviaz.web.duplicates.pair;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.contacts.MergeChoice;
import org.suviaz.contacts.MergeFieldRow;
import org.suviaz.contacts.MergePart;
import org.suviaz.contacts.MergeRow;
import org.suviaz.contacts.MergeSides;
import org.suviaz.contacts.ValuePart;
import org.suviaz.duplicates.Duplicates;
import org.suviaz.duplicates.PairView;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Onward;
import org.suviaz.web.frame.Words;

/** Two records side by side, with a choice for each part that differs. */
@Named
@RequestScoped
public class DuplicatePairScreen {

    private static final String OTHER = "other";
    private static final Duration OPEN = Duration.ofDays(90);

    private final Duplicates duplicates;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private PairView view;

    @Inject
    public DuplicatePairScreen(Duplicates duplicates, Words words, Notices notices, HttpServletRequest request) {
        this.duplicates = duplicates;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected DuplicatePairScreen() {
        this(null, null, null, null);
    }

    /** Finds the pair, or says that there is none. */
    public void open() {
        getView();
    }

    public PairView getView() {
        if (view == null) {
            view = duplicates.pair(number(), words.language());
        }
        return view;
    }

    public MergeSides getSides() {
        return getView().sides();
    }

    /** Parts of which either says anything. */
    public List<MergeRow> getRows() {
        return getSides().rows().stream().filter(row -> !row.empty()).toList();
    }

    public String merge() {
        String next = next();
        duplicates.merge(number(), chosen(), List.of(version("seenOne"), version("seenOther")));
        notices.add("duplicates.merged.done");
        return next;
    }

    public String different() {
        String next = next();
        duplicates.different(number());
        notices.add("duplicates.different.done");
        return next;
    }

    public String unsure() {
        String next = next();
        duplicates.unsure(number());
        notices.add("duplicates.unsure.done");
        return next;
    }

    /** Whether the second one's text is chosen: as posted, else as is the better guess. */
    public boolean isSecond(MergeRow row) {
        String posted = Onward.typed(request, name(row));
        return posted == null ? row.second() : OTHER.equals(posted);
    }

    public String name(MergeRow row) {
        return "part-" + row.part();
    }

    /** The same of a field of the organisation's own. */
    public boolean isSecond(MergeFieldRow row) {
        String posted = Onward.typed(request, name(row));
        return posted == null ? row.second() : OTHER.equals(posted);
    }

    public String name(MergeFieldRow row) {
        return ValuePart.input(row.field().id());
    }

    /** What stands there, in the reader's words where it is a choice. */
    public String told(MergeRow row, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (row.part()) {
            case GENDER, LETTERS ->
                words.get("contacts.field." + row.part().name().toLowerCase(Locale.ROOT) + "." + text);
            default -> text;
        };
    }

    /** The kind of sign beside a part. */
    public String sign(MergeRow row) {
        if (row.same()) {
            return "same";
        }
        return row.choosable() ? "changed" : "";
    }

    public String sign(MergeFieldRow row) {
        if (row.same()) {
            return "same";
        }
        return row.choosable() ? "changed" : "new";
    }

    /** Until when a merge of today can be taken back. */
    public Instant getTill() {
        return Home.now().plus(OPEN);
    }

    private MergeChoice chosen() {
        Set<Integer> fields = getSides().fields().stream()
                .filter(row -> OTHER.equals(Onward.typed(request, name(row))))
                .map(row -> row.field().id())
                .collect(Collectors.toSet());
        return new MergeChoice(parts(), fields);
    }

    private Set<MergePart> parts() {
        Set<MergePart> chosen = EnumSet.noneOf(MergePart.class);
        for (MergePart part : MergePart.values()) {
            if (OTHER.equals(Onward.typed(request, "part-" + part))) {
                chosen.add(part);
            }
        }
        return chosen;
    }

    private String next() {
        Long after = getView().after();
        return after == null
                ? "/duplicates/list/duplicateList?faces-redirect=true"
                : "/duplicates/pair/duplicatePair?faces-redirect=true&pair=" + after;
    }

    private long number() {
        return AskedNumber.of(Onward.typed(request, "pair"));
    }

    private int version(String name) {
        String seen = Onward.typed(request, name);
        if (!AskedNumber.isOfFew(seen)) {
            throw new NotThere();
        }
        return Integer.parseInt(seen);
    }
}
