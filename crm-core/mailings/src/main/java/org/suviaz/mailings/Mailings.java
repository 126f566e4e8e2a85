package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.segments.Segments;

/**
 * The door to mailings and their lists: choose whom to write to, see who is left out and why, freeze. A mailing is its
 * owner's alone, and only as long as the owner may write letters in every zone of it.
 */
@ApplicationScoped
@Transactional
public class Mailings {

    /** Mailings on a page of the list. */
    public static final int PAGE = 16;

    /** Zones of one mailing. */
    public static final int MOST_ZONES = 20;

    private static final int LONGEST_NAME = 120;

    private final MailingRepository mailings;
    private final OwnMailings own;
    private final ChosenPeople chosen;
    private final MailingLists lists;
    private final Segments segments;
    private final ChosenConditions conditions;
    private final Jobs jobs;
    private final Callers callers;

    @Inject
    Mailings(
            MailingRepository mailings,
            OwnMailings own,
            ChosenPeople chosen,
            MailingLists lists,
            Segments segments,
            ChosenConditions conditions,
            Jobs jobs,
            Callers callers) {
        this.mailings = mailings;
        this.own = own;
        this.chosen = chosen;
        this.lists = lists;
        this.segments = segments;
        this.conditions = conditions;
        this.jobs = jobs;
        this.callers = callers;
    }

    protected Mailings() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The caller's mailings, newest first. */
    public MailingPage page(int wanted) {
        callers.require(Right.MAIL_PEOPLE);
        long count = mailings.count();
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, wanted), pages);
        List<MailingRow> rows =
                mailings.page((page - 1) * PAGE, PAGE).stream().map(lists::row).toList();
        int from = rows.isEmpty() ? 0 : (page - 1) * PAGE + 1;
        return new MailingPage(rows, count, page, pages, from, from + Math.max(0, rows.size() - 1));
    }

    /** The zones that can be chosen: all in which the caller may write letters, in the order of that language's readers. */
    public List<ZoneRow> zones(Language readers) {
        callers.require(Right.MAIL_PEOPLE);
        return lists.zones(readers);
    }

    /**
     * Begins a mailing.
     *
     * @return its number
     * @throws Rejected without a name or a zone, or with too many zones
     * @throws NotThere where the segment is none for the caller
     */
    public long create(MailingForm form) {
        callers.require(Right.MAIL_PEOPLE);
        String name = form.name() == null ? "" : form.name().strip();
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(new FieldProblem("name", "mailings.problem.name.missing"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("name", "mailings.problem.name.tooLong", LONGEST_NAME));
        }
        List<Integer> zones = topmost(written(form, problems));
        if (zones.isEmpty()
                && problems.stream().noneMatch(problem -> problem.field().equals("zone"))) {
            problems.add(new FieldProblem("zones", "mailings.problem.zones.missing"));
        }
        if (zones.size() > MOST_ZONES) {
            problems.add(new FieldProblem("zones", "mailings.problem.zones.tooMany", MOST_ZONES));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        Mailing mailing = new Mailing(
                name, zones, form.tagId(), language(form.letters()), conditions(form.segment()), Home.now());
        mailings.add(mailing);
        return mailing.id();
    }

    public MailingRow open(long id) {
        return lists.row(own.of(id));
    }

    /**
     * How many would, or do, get a letter: of the frozen list, or of the people as they are now.
     *
     * @return empty where the list is not frozen and too long to be looked through now
     */
    public Optional<MailingSums> sums(long id) {
        return lists.sums(own.of(id));
    }

    /** How many people were chosen, whether they get a letter or not. */
    public long people(long id) {
        Mailing mailing = own.of(id);
        return mailing.frozen() ? mailing.recipients() : chosen.count(mailing);
    }

    /** The first people of a frozen list who are left out for that reason. */
    public LeftOut leftOut(long id, Refusal reason) {
        return lists.leftOut(own.of(id), reason);
    }

    /** The first people of a frozen list who get a letter that may not be right in that. */
    public LeftOut doubtful(long id, Doubt doubt) {
        return lists.doubtful(own.of(id), doubt);
    }

    /**
     * Writes the list down in the background; asked again meanwhile, it is still one job.
     *
     * @throws Problem where it is frozen already, or nobody is on it
     */
    public void freeze(long id) {
        Mailing mailing = own.locked(id);
        if (running(FreezeJob.KIND, id)) {
            return;
        }
        if (mailing.frozen()) {
            throw new Problem("mailings.problem.frozen");
        }
        long people = chosen.count(mailing);
        if (people == 0) {
            throw new Problem("mailings.problem.nobody");
        }
        jobs.start(FreezeJob.KIND, id, people);
    }

    /** The job that freezes, or froze, the list. */
    public Optional<JobRow> freezing(long id) {
        own.of(id);
        return jobs.latest(FreezeJob.KIND, id);
    }

    /** Asks the job that is at work for this mailing to end after its present step; what it did so far is kept. */
    public void stop(long id) {
        own.of(id);
        Stream.of(FreezeJob.KIND, LettersJob.KIND)
                .flatMap(kind -> jobs.latest(kind, id).stream())
                .filter(job -> !job.over())
                .forEach(job -> jobs.stop(job.id()));
    }

    private boolean running(String kind, long id) {
        return jobs.latest(kind, id).filter(job -> !job.over()).isPresent();
    }

    /** The ticked zones, and the one whose name was typed. */
    private List<String> written(MailingForm form, List<FieldProblem> problems) {
        List<String> all = new ArrayList<>(form.zones() == null ? List.of() : form.zones());
        String more = form.zone() == null ? "" : form.zone().strip();
        if (more.matches("\\d{1,9}")) {
            all.add(more);
        } else if (!more.isEmpty()) {
            List<ZoneRow> meant = own.called(more);
            if (meant.size() == 1) {
                all.add(String.valueOf(meant.get(0).id()));
            } else {
                String key = meant.isEmpty() ? "mailings.problem.zone.unknown" : "mailings.problem.zone.several";
                problems.add(new FieldProblem("zone", key, more));
            }
        }
        return all;
    }

    /** The chosen zones without those that lie in another chosen one, so that nobody is met twice. */
    private List<Integer> topmost(List<String> written) {
        List<ZoneRow> all = written.stream().distinct().map(lists::zone).toList();
        return all.stream()
                .filter(zone -> all.stream().noneMatch(other -> other.id() != zone.id() && other.holds(zone.lft())))
                .map(ZoneRow::id)
                .toList();
    }

    private byte[] conditions(Long segment) {
        return segment == null ? null : conditions.sealed(segments.chosen(segment));
    }

    private static String language(String code) {
        return "be".equals(code) || "ru".equals(code) ? code : null;
    }

    /** How the log names a mailing. */
    static String object(long id) {
        return "mailing " + id;
    }

    /** How a file of letters is named: it tells nothing. */
    static String fileName(long id) {
        return "letters-" + id + ".pdf";
    }
}
