package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.accounts.ReviewFigures;
import org.suviaz.security.accounts.Reviews;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** How much of the access that the reader may give wants to be looked at. */
@Named
@RequestScoped
public class AccessFigures {

    private final Reviews reviews;
    private final Callers callers;
    private ReviewFigures figures;

    @Inject
    public AccessFigures(Reviews reviews, Callers callers) {
        this.reviews = reviews;
        this.callers = callers;
    }

    protected AccessFigures() {
        this(null, null);
    }

    public long getSoon() {
        return figures().soon();
    }

    public long getOverdue() {
        return figures().overdue();
    }

    private ReviewFigures figures() {
        if (figures == null) {
            Caller caller = callers.current();
            boolean gives = caller.may(Right.GIVE_ACCESS) || caller.may(Right.MANAGE_ACCOUNTS);
            figures = gives ? reviews.figures() : new ReviewFigures(0, 0);
        }
        return figures;
    }
}
