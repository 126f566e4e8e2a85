package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.geo.Home;

/**
 * Leads whoever is not signed in, or not any more, to the sign-in. A form that was posted is answered by the sign-in page
 * itself, which carries what was typed.
 */
@ApplicationScoped
public class WayIn {

    static final String FORM = "application/x-www-form-urlencoded";

    private final KeptForms forms;
    private final KeptText text;

    @Inject
    WayIn(KeptForms forms, KeptText text) {
        this.forms = forms;
        this.text = text;
    }

    protected WayIn() {
        this(null, null);
    }

    /**
     * Leads to the sign-in.
     *
     * @param asked the path that was asked for
     */
    public void lead(String asked, VisitEnd why, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String account = request.getParameter(FormParts.ACCOUNT);
        if (account == null || !isTyped(asked, request)) {
            Redirect.to(Addresses.SIGN_IN + why.query(), request, response);
            return;
        }
        KeptForm form = KeptForm.of(request, asked, Home.now().plus(Visit.LONGEST));
        forms.sealed(form, account).ifPresentOrElse(text::carry, text::tooLong);
        new AskedFor(request, Addresses.SIGN_IN + why.query()).forward(response);
    }

    /**
     * Whether this is a form that somebody filled in who was signed in: only a browser that had a session here could have
     * been typing. Uploads and a script's polls are nothing that anybody typed.
     */
    private static boolean isTyped(String asked, HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getRequestedSessionId() != null
                && String.valueOf(request.getContentType()).startsWith(FORM)
                && request.getHeader("Faces-Request") == null
                && Addresses.guest(asked).filter(Guest::signedIn).isPresent()
                && request.getParameterMap().keySet().stream().anyMatch(KeptForm::isTyped);
    }
}
