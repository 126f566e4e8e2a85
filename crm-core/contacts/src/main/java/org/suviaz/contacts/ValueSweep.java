package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Home;
import org.suviaz.jobs.Hourly;

/**
 * Clears, once a month, what has stood longer than its field keeps it; the journal says so of each person. What the month
 * asks for is done at its first tick, and the others of it find nothing left.
 */
@ApplicationScoped
class ValueSweep implements Hourly {

    private final OwnFields fields;
    private final ValueSweepLedger values;

    @Inject
    ValueSweep(OwnFields fields, ValueSweepLedger values) {
        this.fields = fields;
        this.values = values;
    }

    protected ValueSweep() {
        this(null, null);
    }

    @Override
    public void tick() {
        LocalDate month = Home.today().withDayOfMonth(1);
        fields.all().stream().filter(field -> field.months() != null).forEach(field -> clear(field, month));
    }

    private void clear(OwnField field, LocalDate month) {
        LocalDate until = month.minusMonths(field.months());
        long cleared;
        do {
            cleared = values.clear(field.id(), until);
        } while (cleared > 0);
    }
}
