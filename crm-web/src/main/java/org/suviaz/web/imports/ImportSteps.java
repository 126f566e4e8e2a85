package org.suviaz.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.Imports;
import org.suviaz.web.frame.Words;

/** The five steps of a list on its way in, as every screen of it shows them, and the one where it stands. */
@Named
@RequestScoped
public class ImportSteps {

    private final Words words;
    private final Imports imports;

    @Inject
    public ImportSteps(Words words, Imports imports) {
        this.words = words;
        this.imports = imports;
    }

    protected ImportSteps() {
        this(null, null);
    }

    /** Where a list goes on: at the step that its owner left. */
    public String of(BatchRow row) {
        return switch (row.state()) {
            case ASKED -> "/imports/same/importSame";
            case RECEIVED ->
                imports.checking(row.id()).isPresent()
                        ? "/imports/preview/importPreview"
                        : "/imports/sheets/importSheets";
            case CHECKED ->
                imports.running(row.id()).isPresent() ? "/imports/run/importRun" : "/imports/preview/importPreview";
            case DONE, DROPPED -> "/imports/run/importRun";
        };
    }

    public List<String> getLabels() {
        return Stream.of("file", "sheets", "columns", "preview", "run")
                .map(step -> words.get("imports.step." + step))
                .toList();
    }
}
