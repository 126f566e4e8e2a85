package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the words of the search box and leads to the list by a number, so that no name stands in an address. */
@WebServlet("/search")
public class Find extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Searches searches;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("words");
        String list = "/contacts/list/contactList";
        response.sendRedirect(words == null || words.isBlank() ? list : list + "?search=" + searches.keep(words));
    }
}
