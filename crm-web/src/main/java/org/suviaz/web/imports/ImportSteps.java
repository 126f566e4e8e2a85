package org.suviaz.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.web.frame.Words;

/** The five steps of a list on its way in, as every screen of it shows them. */
@Named
@RequestScoped
public class ImportSteps {

    private final Words words;

    @Inject
    public ImportSteps(Words words) {
        this.words = words;
    }

    protected ImportSteps() {
        this(null);
    }

    public List<String> getLabels() {
        return Stream.of("file", "sheets", "columns", "preview", "run")
                .map(step -> words.get("imports.step." + step))
                .toList();
    }
}
