package org.suviaz.imports;

import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;

/** An organisation that has no fields of its own. */
final class NoFields extends OwnFields {

    @Override
    public List<OwnField> all() {
        return List.of();
    }
}
