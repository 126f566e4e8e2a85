package org.suviaz.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of ours, asked for by its address in the place of what came: nothing that was posted elsewhere is taken for a post
 * to this page, nor changes a byte of it.
 */
class AskedFor extends HttpServletRequestWrapper {

    private final String address;
    private final String query;
    private final Map<String, String[]> parameters;

    /** A page without parameters, whatever its address. */
    AskedFor(HttpServletRequest request) {
        this(request, request.getServletPath());
    }

    /** The address holds no signs that would have to be written otherwise. */
    AskedFor(HttpServletRequest request, String address) {
        super(request);
        int mark = address.indexOf('?');
        this.address = address;
        this.query = mark < 0 ? null : address.substring(mark + 1);
        this.parameters = parameters(query);
    }

    /** Answers by this page instead. */
    void forward(HttpServletResponse response) throws IOException, ServletException {
        getRequestDispatcher(address).forward(this, response);
    }

    private static Map<String, String[]> parameters(String query) {
        Map<String, String[]> found = new LinkedHashMap<>();
        if (query != null && !query.isEmpty()) {
            Arrays.stream(query.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair ->
                            found.merge(pair[0], new String[] {pair.length > 1 ? pair[1] : ""}, AskedFor::both));
        }
        return Collections.unmodifiableMap(found);
    }

    private static String[] both(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
