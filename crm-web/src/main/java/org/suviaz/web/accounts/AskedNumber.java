package org.suviaz.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.problems.NotThere;

/**
 * The number of an account or a grant out of an address or a form's hidden input. Whether a form's buttons are there at
 * all is asked before Faces has given any parameter to anybody, so it is read from the request itself.
 */
public final class AskedNumber {

    private AskedNumber() {}

    /**
     * The number.
     *
     * @throws NotThere where the request has none
     */
    public static int of(HttpServletRequest request, String parameter) {
        String text = request.getParameter(parameter);
        if (text == null || !text.matches("\\d{1,9}")) {
            throw new NotThere();
        }
        return Integer.parseInt(text);
    }
}
