package org.suviaz.bulk;

import java.util.List;
import java.util.Map;

/**
 * One row as it was typed.
 *
 * @param version of the record that was shown
 * @param shown an imprint of the row as it was shown: who left it so said nothing
 * @param texts by the code of the column; columns that are not the caller's are not there
 */
public record EditLine(long id, int version, String shown, Map<String, String> texts) {

    public EditLine {
        texts = Map.copyOf(texts);
    }

    /** Whether something in it is other than it was shown. */
    boolean isTouched(List<EditColumn> columns) {
        return !Imprint.of(columns, texts).equals(shown);
    }
}
