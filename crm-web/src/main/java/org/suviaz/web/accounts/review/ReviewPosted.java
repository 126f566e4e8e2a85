package org.suviaz.web.accounts.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.security.accounts.ReviewDecision;
import org.suviaz.web.frame.Onward;

/**
 * What was decided in the lines of a review, by the number of each grant: Faces would count the lines, and one that has
 * gone meanwhile would hand its answer on to the next.
 */
final class ReviewPosted {

    private static final String ACT = "act-";
    private static final String TILL = "till-";
    private static final String KEEP = "keep";
    private static final String END = "end";

    private final HttpServletRequest request;

    ReviewPosted(HttpServletRequest request) {
        this.request = request;
    }

    /** The lines that were decided; those left alone are not among them. */
    List<ReviewDecision> decisions() {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.matches(ACT + "\\d{1,9}"))
                .map(name -> name.substring(ACT.length()))
                .filter(number -> keeps(number) || ends(number))
                .map(number -> new ReviewDecision(Integer.parseInt(number), keeps(number), typed(number)))
                .toList();
    }

    boolean keeps(Object number) {
        return KEEP.equals(Onward.typed(request, ACT + number));
    }

    boolean ends(Object number) {
        return END.equals(Onward.typed(request, ACT + number));
    }

    /** The last day as typed, null where the line was not on the page. */
    String typed(Object number) {
        return Onward.typed(request, TILL + number);
    }
}
