package org.suviaz.web.bulk.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.bulk.BulkActPage;
import org.suviaz.bulk.BulkActs;

/** What the reader did with many people at once, and what of it was taken back. */
@Named
@RequestScoped
public class BulkListScreen {

    private final BulkActs acts;
    private final HttpServletRequest request;
    private BulkActPage page;

    @Inject
    public BulkListScreen(BulkActs acts, HttpServletRequest request) {
        this.acts = acts;
        this.request = request;
    }

    protected BulkListScreen() {
        this(null, null);
    }

    public void open() {
        getPage();
    }

    public BulkActPage getPage() {
        if (page == null) {
            String asked = request.getParameter("p");
            page = acts.page(asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1);
        }
        return page;
    }
}
