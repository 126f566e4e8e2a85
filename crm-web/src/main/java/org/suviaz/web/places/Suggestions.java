package org.suviaz.web.places;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;

/**
 * Answers the pickers' script while somebody types: a line for each place, its parts divided by tabs. The words come in
 * a post, and the answer comes from the dictionary of places and the caller's own zones, never from people's data.
 */
@WebServlet("/places/suggest")
public class Suggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Offers offers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Pick> found = found(request, said(request, "typed"));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(found.stream().map(Suggestions::line).collect(Collectors.joining("\n")));
    }

    private List<Pick> found(HttpServletRequest request, String typed) {
        return switch (said(request, "kind")) {
            case "settlement" -> offers.settlements(typed, right(said(request, "right")));
            case "street" -> offers.streets(said(request, "town"), said(request, "townId"), typed);
            case "zone" -> offers.zones(typed, right(said(request, "right")));
            default -> throw new NotThere();
        };
    }

    private static Right right(String name) {
        return Arrays.stream(Right.values())
                .filter(right -> right.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String line(Pick pick) {
        return String.join("\t", pick.value(), pick.text(), pick.told());
    }
}
