package org.suviaz.web.imports.mappings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.imports.KnownMapping;
import org.suviaz.imports.KnownMappings;

/** Lists what columns meant in earlier lists, as far as it was kept by name. */
@Named
@RequestScoped
public class ImportMappingsScreen {

    private final KnownMappings known;
    private List<KnownMapping> rows;

    @Inject
    public ImportMappingsScreen(KnownMappings known) {
        this.known = known;
    }

    protected ImportMappingsScreen() {
        this(null);
    }

    public List<KnownMapping> getRows() {
        if (rows == null) {
            rows = known.mine();
        }
        return rows;
    }

    /** What stands above the columns, in one line. */
    public String heads(KnownMapping mapping) {
        return String.join(" · ", mapping.heads());
    }
}
