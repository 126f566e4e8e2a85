package org.suviaz.web.households;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;

/** Whom the doors of a form showed, and who is marked: plain inputs whose value names the door and the person. */
@Named
@RequestScoped
public class PickedPeople {

    private static final int MOST = 1000;
    private static final String BETWEEN = "-";

    private final HttpServletRequest request;

    @Inject
    public PickedPeople(HttpServletRequest request) {
        this.request = request;
    }

    protected PickedPeople() {
        this(null);
    }

    /** All who were shown behind that door. */
    public Set<Long> shown(long door) {
        return behind("shown", door);
    }

    /** Those of them who are marked. */
    public Set<Long> marked(long door) {
        return behind("of", door);
    }

    /** Whether somebody was marked in a form that comes back. */
    public boolean isMarked(long door, long person) {
        return marked(door).contains(person);
    }

    private Set<Long> behind(String name, long door) {
        Set<Long> people = new TreeSet<>();
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return people;
        }
        if (values.length > MOST) {
            throw new NotThere();
        }
        for (String value : values) {
            if (value.startsWith(door + BETWEEN)) {
                people.add(AskedNumber.of(value.substring(value.indexOf(BETWEEN) + 1)));
            }
        }
        return people;
    }
}
