package org.suviaz.web.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.web.contacts.list.ContactFilter;

/** The filter of the list of people, which goes along with a form that works on the same people, whatever becomes of the rest. */
@Named
@RequestScoped
public class FilterInputs {

    private static final List<String> FILTER =
            List.of("zone", "tag", "letters", "consent", "away", "own", "lack", "segment", "search");

    private final ContactFilter filter;
    private final HttpServletRequest request;

    @Inject
    public FilterInputs(ContactFilter filter, HttpServletRequest request) {
        this.filter = filter;
        this.request = request;
    }

    protected FilterInputs() {
        this(null, null);
    }

    @PostConstruct
    void read() {
        FILTER.forEach(name -> filter.getGiven().putIfAbsent(name, request.getParameter(name)));
    }

    /** The list's filter, read from this request. */
    public ContactFilter filter() {
        return filter;
    }

    /** Those parts of it that say something, by the names of the inputs. */
    public List<Map.Entry<String, String>> getSaid() {
        Map<String, String> said = new TreeMap<>();
        FILTER.stream()
                .filter(name -> filter.getGiven().get(name) != null
                        && !filter.getGiven().get(name).isEmpty())
                .forEach(name -> said.put(name, filter.getGiven().get(name)));
        return List.copyOf(said.entrySet());
    }
}
