package org.suviaz.web.segments.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.segments.SegmentAnswer;
import org.suviaz.segments.SegmentDraft;
import org.suviaz.segments.Segments;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;
import org.suviaz.web.segments.SegmentSentence;

/**
 * Conditions put together line by line. The whole draft travels in the form, so that each button adds or takes away one
 * thing and nothing of it is kept anywhere before it is saved.
 */
@Named
@RequestScoped
public class SegmentEditScreen {

    private final Segments segments;
    private final SegmentLines lines;
    private final SegmentChoices choices;
    private final SegmentSentence sentence;
    private final Notices notices;
    private final Words words;
    private final HttpServletRequest request;
    private final SegmentPosted posted;
    private final List<FieldProblem> problems = new ArrayList<>();
    private SegmentDraft draft;
    private List<SegmentLine.Option> subjects;

    @Inject
    public SegmentEditScreen(
            Segments segments,
            SegmentLines lines,
            SegmentChoices choices,
            SegmentSentence sentence,
            Notices notices,
            Words words,
            HttpServletRequest request) {
        this.segments = segments;
        this.lines = lines;
        this.choices = choices;
        this.sentence = sentence;
        this.notices = notices;
        this.words = words;
        this.request = request;
        this.posted = new SegmentPosted(request);
    }

    protected SegmentEditScreen() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Reads the draft before anything is written.
     *
     * @throws NotThere where there is none for the caller to change
     */
    public void open() {
        getDraft();
    }

    /** Shows what was typed as a sentence, and what of it cannot be read. */
    public void look() {
        segments.problems(getDraft()).stream()
                .filter(problem -> problem.field().startsWith("value-"))
                .forEach(this::refuse);
    }

    public void condition() {
        int group = SegmentChange.at(
                PickedRow.ofFew("condition") - 1, getDraft().groups().size());
        if (draft.lines().size() >= SegmentDraft.MOST_LINES) {
            refuse(new FieldProblem("new-" + group, "segments.problem.tooMany", SegmentDraft.MOST_LINES));
        } else if (choices.firstTest(posted.next(group)).isEmpty()) {
            refuse(new FieldProblem("new-" + group, "segments.problem.subject"));
        } else {
            String subject = posted.next(group);
            draft = SegmentChange.adding(draft, group, subject, choices.firstTest(subject));
        }
    }

    public void group() {
        int around = SegmentChange.at(
                PickedRow.ofFew("group") - 1, getDraft().groups().size());
        if (draft.depth(around) >= SegmentDraft.DEEPEST) {
            refuse(new FieldProblem("new-" + around, "segments.problem.tooDeep", SegmentDraft.DEEPEST));
        } else if (draft.groups().size() >= SegmentDraft.MOST_GROUPS) {
            refuse(new FieldProblem("new-" + around, "segments.problem.tooManyGroups", SegmentDraft.MOST_GROUPS));
        } else {
            draft = SegmentChange.grouping(draft, around);
        }
    }

    public void drop() {
        draft = SegmentChange.dropping(getDraft(), PickedRow.ofFew("drop") - 1);
    }

    /** @throws NotThere where it is the group around all others */
    public void ungroup() {
        int gone = PickedRow.ofFew("ungroup") - 1;
        if (gone == 0) {
            throw new NotThere();
        }
        draft = SegmentChange.droppingGroup(getDraft(), gone);
    }

    public String save() {
        SegmentAnswer answer = segments.save(getDraft());
        if (answer.id() == null) {
            answer.problems().forEach(this::refuse);
            return null;
        }
        notices.add("segments.edit.saved");
        return "/segments/list/segmentList?faces-redirect=true";
    }

    public SegmentDraft getDraft() {
        if (draft == null) {
            draft = posted.isThere() ? known(posted.draft()) : asked();
        }
        return draft;
    }

    public List<SegmentLine> getLines() {
        return lines.of(getDraft(), problems);
    }

    public List<SegmentLine.Option> getSubjects() {
        if (subjects == null) {
            subjects = choices.subjects();
        }
        return subjects;
    }

    /** What is said so far, as a sentence. */
    public String getSentence() {
        return sentence.of(segments.read(getDraft()));
    }

    /** What is wrong with the name, or empty. */
    public String getNameFault() {
        return problems.stream()
                .filter(problem -> problem.field().equals("name-0"))
                .map(problem -> words.of(problem.key(), problem.args()))
                .findFirst()
                .orElse("");
    }

    /** Whether something is to be mended. */
    public boolean isFaulty() {
        return !problems.isEmpty();
    }

    /** The zones for which a new one can be kept. */
    public List<ZoneRow> getZones() {
        return segments.zones();
    }

    /** What the zone is called for which one is kept, in the reader's language. */
    public String name(ZoneRow zone) {
        return zone.name().in(words.language());
    }

    private SegmentDraft asked() {
        String id = request.getParameter("id");
        return id == null || id.isEmpty() ? blank() : segments.draft(AskedNumber.of(id));
    }

    private SegmentDraft blank() {
        segments.own();
        return SegmentDraft.blank();
    }

    /** A post about one that is not there for the caller is refused before anything of it is looked at. */
    private SegmentDraft known(SegmentDraft typed) {
        if (typed.id() != null) {
            segments.draft(typed.id());
        }
        return typed;
    }

    private void refuse(FieldProblem problem) {
        problems.add(problem);
        FacesContext.getCurrentInstance().validationFailed();
    }
}
