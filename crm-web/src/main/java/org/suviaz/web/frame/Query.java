package org.suviaz.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query part of the address that a view was opened by: ids and choices alone, so a narrow alphabet does. */
final class Query {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.=&-]{0,300}");

    private Query() {}

    /** The query of the request, or, in a post, the one that came along in the form. */
    static String of(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return of(request);
    }

    /** The same without the mark of a page that loaded itself anew. */
    static String withoutPolls(FacesContext context) {
        return Arrays.stream(of(context).split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(Polls.AGAIN + "="))
                .collect(Collectors.joining("&"));
    }

    static String of(HttpServletRequest request) {
        String query =
                "POST".equals(request.getMethod()) ? request.getParameter(FormParts.QUERY) : request.getQueryString();
        return query == null || !PLAIN.matcher(query).matches() ? "" : query;
    }
}
