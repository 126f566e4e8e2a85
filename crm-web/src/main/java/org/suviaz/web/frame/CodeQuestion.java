package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that asks for the code again: its form is the one that was posted, hidden, with one field more, and so what was
 * typed is kept in no other place and the act goes on by the very same post.
 */
@Named
@RequestScoped
public class CodeQuestion {

    /** The field of the code. */
    static final String CODE = "suviaz.code";

    /** Says that a page or a file was asked for, and not a form posted. */
    static final String READ = "suviaz.read";

    private final List<Part> parts = new ArrayList<>();
    private String path;
    private String query;
    private boolean wrong;

    /** A field of the form that is carried along. */
    public record Part(String name, String value) {}

    /** Asks before what this request wants. */
    void before(HttpServletRequest request, boolean codeWrong) {
        path = request.getServletPath();
        query = Query.of(request);
        wrong = codeWrong;
        if ("POST".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> {
                if (!CODE.equals(name)) {
                    List.of(values).forEach(value -> parts.add(new Part(name, value)));
                }
            });
        } else {
            parts.add(new Part(READ, "1"));
            parts.add(new Part(FormParts.QUERY, query));
        }
    }

    public List<Part> getParts() {
        return parts;
    }

    /** Where the form goes, without the first slash. */
    public String getPage() {
        return path.substring(1);
    }

    /** The page that was asked for, or where the form is. */
    public String getBack() {
        return path.startsWith("/download/") ? Addresses.START : query.isEmpty() ? path : path + "?" + query;
    }

    /** Whether a code was given that is not right. */
    public boolean isWrong() {
        return wrong;
    }
}
