package org.suviaz.web.accounts.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suviaz.problems.FieldProblem;
import org.suviaz.security.accounts.ReviewDecision;
import org.suviaz.security.accounts.ReviewRow;
import org.suviaz.security.accounts.Reviews;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** The monthly review: who may do what, line by line to be kept or ended, with one button for all that was decided. */
@Named
@RequestScoped
public class AccountReviewScreen {

    private final Reviews reviews;
    private final Notices notices;
    private final Words words;
    private final ReviewPosted posted;
    private Map<Integer, FieldProblem> problems = Map.of();
    private List<ReviewRow> lines;

    @Inject
    public AccountReviewScreen(Reviews reviews, Notices notices, Words words, HttpServletRequest request) {
        this.reviews = reviews;
        this.notices = notices;
        this.words = words;
        this.posted = new ReviewPosted(request);
    }

    protected AccountReviewScreen() {
        this(null, null, null, null);
    }

    public String save() {
        List<ReviewDecision> decisions = posted.decisions();
        problems = reviews.save(decisions);
        if (!problems.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        notices.add("accounts.review.done", decisions.size());
        return "/accounts/review/accountReview?faces-redirect=true";
    }

    /** All lines; asked for once, for each asking is an entry of the log. */
    public List<ReviewRow> getLines() {
        if (lines == null) {
            lines = reviews.lines();
        }
        return lines;
    }

    /** As many of them as one form holds. */
    public List<ReviewRow> getShown() {
        return getLines().subList(0, Math.min(Reviews.MOST, getLines().size()));
    }

    public long getOverdue() {
        return getLines().stream().filter(ReviewRow::overdue).count();
    }

    public boolean keeps(int number) {
        return posted.keeps(number);
    }

    public boolean ends(int number) {
        return posted.ends(number);
    }

    /** What stands in the line's field for the last day. */
    public String till(ReviewRow line) {
        return Objects.requireNonNullElse(posted.typed(line.id()), line.offered());
    }

    /** The sentence at the line, or null where nothing is wrong with it. */
    public String fault(int number) {
        FieldProblem problem = problems.get(number);
        return problem == null ? null : words.of(problem.key(), problem.args());
    }

    public boolean isFaulty() {
        return !problems.isEmpty();
    }
}
