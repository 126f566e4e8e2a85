package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.suviaz.security.scope.Callers;

/**
 * Answers a post by another page, once its own has decided so: by the form whose text was kept. That needs no
 * redirect, and so nothing of the text has to be stored between two requests.
 */
public class Onward extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "suviaz.onward.form";
    private static final String SENTENCE = "suviaz.onward.sentence";

    @Inject
    private transient Callers callers;

    /** This request will be answered by that form, which says the sentence of that key. */
    static void to(KeptForm form, String sentence, HttpServletRequest request) {
        request.setAttribute(FORM, form);
        request.setAttribute(SENTENCE, sentence);
    }

    /** The form that answers this request, or null. */
    static KeptForm form(HttpServletRequest request) {
        return (KeptForm) request.getAttribute(FORM);
    }

    /** What was typed into that field of no part of Faces: in this post, or in the one whose text was kept; null where neither. */
    public static String typed(HttpServletRequest request, String name) {
        KeptForm form = form(request);
        return form == null
                ? request.getParameter(name)
                : form.fields().getOrDefault(name, List.of()).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** The same of a field that may have been filled in several times; empty where it was not at all. */
    public static List<String> typedAll(HttpServletRequest request, String name) {
        KeptForm form = form(request);
        if (form != null) {
            return form.fields().getOrDefault(name, List.of());
        }
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    static String sentence(HttpServletRequest request) {
        return (String) request.getAttribute(SENTENCE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean stranger = callers.anybody().isEmpty();
        try {
            chain.doFilter(request, response);
            KeptForm form = form(request);
            if (form != null) {
                show(form, request, response);
            }
        } finally {
            if (stranger) {
                // who signed in just now was bound on the way
                callers.clear();
            }
        }
    }

    private void show(KeptForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (GuestList.isLetIn(form.path(), callers.anybody())) {
            new AskedFor(request, form.address()).forward(response);
        } else {
            Redirect.to(Addresses.START, request, response);
        }
    }
}
