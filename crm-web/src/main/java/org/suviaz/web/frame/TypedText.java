package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody had typed into a form that could not be taken because the sign-in, or the view, had run out.
 *
 * <p>It waits in the new session's memory, for one form, until that form is opened again by the same account.
 */
@SessionScoped
public class TypedText implements Serializable {

    private static final int MOST_CHARACTERS = 64_000;

    private String path;
    private String query;
    private String account;
    private final LinkedHashMap<String, String[]> fields = new LinkedHashMap<>();

    /** Keeps the form of this post, up to as much as a person types. */
    public synchronized void keep(HttpServletRequest request, String of) {
        forget();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(Faults.FORM + ":") && size() < MOST_CHARACTERS) {
                fields.put(name, values.clone());
            }
        });
        path = of;
        query = Query.of(request);
        account = request.getParameter(FormParts.ACCOUNT);
    }

    /** Answers a post whose view is gone: the text is kept, and the page opens anew with it. */
    void keepAndReturn(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        keep(request, viewId.replaceFirst("\\.xhtml$", ""));
        try {
            context.getExternalContext().redirect(address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a form waits for whoever signs in next. */
    public synchronized boolean isKept() {
        return path != null;
    }

    /** Where the form is that this account had typed into, or null; what another account typed is forgotten. */
    public synchronized String addressFor(String signedIn) {
        if (!signedIn.equals(account)) {
            forget();
        }
        return address();
    }

    private String address() {
        return path == null || query.isEmpty() ? path : path + "?" + query;
    }

    /** Gives out the fields kept for that page, and forgets them. */
    synchronized Map<String, String[]> take(String page) {
        if (!page.equals(path)) {
            return Map.of();
        }
        Map<String, String[]> taken = Map.copyOf(fields);
        forget();
        return taken;
    }

    private void forget() {
        path = null;
        account = null;
        query = "";
        fields.clear();
    }

    private int size() {
        return fields.values().stream()
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .sum();
    }
}
