package org.suviaz.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.fields.OwnFields;
import org.suviaz.imports.ImportField;
import org.suviaz.imports.ValueMeaning;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** What columns and values of a list can mean, in words: those of the house, or what the organisation calls its own. */
@Named
@RequestScoped
public class ImportWords {

    private final OwnFields fields;
    private final OwnWords own;
    private final Words words;

    @Inject
    public ImportWords(OwnFields fields, OwnWords own, Words words) {
        this.fields = fields;
        this.own = own;
        this.words = words;
    }

    protected ImportWords() {
        this(null, null, null);
    }

    public String field(ImportField field) {
        return field.ownId()
                .map(id -> words.of("imports.field.of", own.label(id)))
                .orElseGet(() -> words.get("imports.field." + field.code()));
    }

    public String value(ImportField field, ValueMeaning meaning) {
        return meaning.choice()
                .flatMap(number -> field.ownId().flatMap(fields::byId).flatMap(one -> one.choice(number)))
                .map(choice -> choice.label(words.language()))
                .orElseGet(() -> words.get("imports.value." + meaning.code()));
    }
}
