package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Where everybody begins: what there is in the own zones, what runs, and what one can do. */
@Named
@RequestScoped
public class StartHomeScreen {

    private final Callers callers;

    @Inject
    public StartHomeScreen(Callers callers) {
        this.callers = callers;
    }

    protected StartHomeScreen() {
        this(null);
    }

    public boolean may(String right) {
        return caller().may(Right.valueOf(right));
    }

    /** Everything that the caller's roles allow somewhere. */
    public List<Right> getRights() {
        return caller().rights().stream().sorted().toList();
    }

    private Caller caller() {
        return callers.current();
    }
}
