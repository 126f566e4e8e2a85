package org.suviaz.web.imports.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.imports.KnownMapping;
import org.suviaz.imports.KnownMappings;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.imports.Asked;

/** Gives what was kept of columns another name, or takes it away. */
@Named
@RequestScoped
public class ImportMappingScreen {

    private final KnownMappings known;
    private final Notices notices;
    private final HttpServletRequest request;
    private KnownMapping row;
    private String name;

    @Inject
    public ImportMappingScreen(KnownMappings known, Notices notices, HttpServletRequest request) {
        this.known = known;
        this.notices = notices;
        this.request = request;
    }

    protected ImportMappingScreen() {
        this(null, null, null);
    }

    /** Finds the mapping, or says that there is none. */
    public void open() {
        name = getRow().name();
    }

    public String rename() {
        known.rename(asked(), name);
        notices.add("imports.mapping.saved");
        return "/imports/mappings/importMappings?faces-redirect=true";
    }

    public String remove() {
        known.remove(asked());
        notices.add("imports.mapping.removed");
        return "/imports/mappings/importMappings?faces-redirect=true";
    }

    public KnownMapping getRow() {
        if (row == null) {
            row = known.get(asked());
        }
        return row;
    }

    /** What stands above the columns, in one line. */
    public String getHeads() {
        return String.join(" · ", getRow().heads());
    }

    private long asked() {
        return Asked.number(request.getParameter("mapping"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
