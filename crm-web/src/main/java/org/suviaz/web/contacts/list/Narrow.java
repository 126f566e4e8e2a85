package org.suviaz.web.contacts.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Searches;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;

/**
 * Takes the filter where something of it is typed, and leads to the list by ids alone. A name that fits several zones, or
 * none, goes along as a number, and so does the beginning of a text, so that no typed word stands in an address.
 */
@WebServlet("/contacts/narrow")
public class Narrow extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> CHOICES =
            List.of("tag", "letters", "consent", "away", "lack", SegmentQuestion.NAME, "sort", "desc", "size");
    private static final String CHOICE = "[A-Za-z0-9_-]{1,40}";

    @Inject
    private transient Offers offers;

    @Inject
    private transient Searches searches;

    @Inject
    private transient OwnTyped own;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringJoiner query = new StringJoiner("&", "/contacts/list/contactList?", "");
        String name = said(request, "zoneName");
        String id = said(request, "zone");
        String called = request.getParameter("zoneName") == null ? offers.zoneName(id) : name;
        Optional<Pick> zone =
                offers.zoneMeant(id, called, Right.SEE_PEOPLE).or(() -> offers.onlyZoneCalled(name, Right.SEE_PEOPLE));
        if (zone.isPresent()) {
            query.add("zone=" + zone.get().value());
        } else if (!name.isBlank()) {
            query.add("look=" + searches.keep(name));
        }
        CHOICES.stream()
                .filter(choice -> said(request, choice).matches(CHOICE))
                .forEach(choice -> query.add(choice + "=" + said(request, choice)));
        String asked = own.said(input -> said(request, input));
        if (!asked.isEmpty()) {
            query.add("own=" + asked);
        }
        response.sendRedirect(query.toString());
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
