package org.suviaz.tests.scope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFieldForm;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.Callers;

/** An own field whose standard everybody gets who comes in meanwhile, and which no role is told of. */
@Dependent
public class ValueForAll {
    private static final String LABEL = "Для ўсіх, хто прыйшоў";

    @Inject
    private FieldBook book;

    @Inject
    private OwnFields fields;

    @Inject
    private Callers callers;

    /** Brings people in while the field is in use; whoever defines it is a coordinator of the country. */
    public void during(int coordinator, IntSupplier bringing) {
        int field = callers.as(coordinator, this::inUse);
        try {
            bringing.getAsInt();
        } finally {
            callers.as(coordinator, () -> {
                book.retire(field);
                return null;
            });
        }
    }

    private int inUse() {
        Optional<OwnField> there = fields.all().stream()
                .filter(field -> field.label(Language.BE).equals(LABEL))
                .findFirst();
        if (there.isPresent()) {
            book.bringBack(there.get().id());
            return there.get().id();
        }
        return book.save(new OwnFieldForm(
                null,
                "",
                OwnKind.TEXT,
                Map.of(Language.BE, LABEL, Language.RU, LABEL, Language.EN, LABEL),
                false,
                "ёсць",
                "",
                "",
                "",
                OwnPart.OWN,
                "",
                "",
                List.of(),
                Map.of(),
                false));
    }
}
