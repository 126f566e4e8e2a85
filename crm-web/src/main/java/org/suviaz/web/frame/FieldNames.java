package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.roles.Field;

/** What a field is called that roles give: by the house's own words, or as the organisation named it. */
@Named
@RequestScoped
public class FieldNames {

    private final Words words;

    @Inject
    public FieldNames(Words words) {
        this.words = words;
    }

    protected FieldNames() {
        this(null);
    }

    public String of(Field field) {
        return words.of(field);
    }
}
