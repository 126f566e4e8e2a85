package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnValueUse;

/** Tells whoever keeps the fields what people have in them, numbers alone. */
@ApplicationScoped
@Transactional
class ValueUse implements OwnValueUse {

    private final ValueUseRepository values;

    @Inject
    ValueUse(ValueUseRepository values) {
        this.values = values;
    }

    protected ValueUse() {
        this(null);
    }

    @Override
    public long people(int fieldId) {
        return values.people(fieldId);
    }

    @Override
    public Map<Integer, Long> choosing(int fieldId) {
        return values.choosing(fieldId);
    }

    @Override
    public long readable(OwnField from, OwnField to) {
        return values.texts(from.id()).entrySet().stream()
                .filter(value -> ValueTurn.of(from, to, value.getKey()).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Override
    public long writtenBefore(int fieldId, LocalDate day) {
        return values.writtenBefore(fieldId, day);
    }

    @Override
    public String read(OwnField field, String typed) {
        return ValueReading.of(field, typed);
    }
}
