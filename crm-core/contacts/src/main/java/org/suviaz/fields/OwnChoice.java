package org.suviaz.fields;

import java.util.Map;
import org.suviaz.geo.Language;

/**
 * One answer of a field of choices.
 *
 * @param labels in each language
 * @param retired not to be chosen any more; whoever has it keeps it
 */
public record OwnChoice(int id, Map<Language, String> labels, boolean retired) {

    public OwnChoice {
        labels = Map.copyOf(labels);
    }

    public String label(Language language) {
        return labels.get(language);
    }
}
