package org.suviaz.web.exports.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.exports.ExportPage;
import org.suviaz.exports.Exports;
import org.suviaz.web.exports.Seat;

/** The files of people that the reader asked for, and what became of each. */
@Named
@RequestScoped
public class ExportListScreen {

    private final Exports exports;
    private final Seat seat;
    private final HttpServletRequest request;
    private ExportPage page;

    @Inject
    public ExportListScreen(Exports exports, Seat seat, HttpServletRequest request) {
        this.exports = exports;
        this.seat = seat;
        this.request = request;
    }

    protected ExportListScreen() {
        this(null, null, null);
    }

    public void open() {
        getPage();
    }

    public ExportPage getPage() {
        if (page == null) {
            String asked = request.getParameter("p");
            page = exports.page(asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1, seat.hash());
        }
        return page;
    }
}
