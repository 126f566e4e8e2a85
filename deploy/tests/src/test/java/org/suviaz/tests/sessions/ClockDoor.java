package org.suviaz.tests.sessions;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.suviaz.geo.Home;

/** Turns the house's clock from outside: so far ahead of the real one does it go from now on. */
@WebServlet(ClockDoor.ADDRESS)
public class ClockDoor extends HttpServlet {
    static final String ADDRESS = "/clock";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Home.follow(Clock.offset(Clock.system(Home.CLOCK), Duration.parse(request.getParameter("ahead"))));
    }
}
