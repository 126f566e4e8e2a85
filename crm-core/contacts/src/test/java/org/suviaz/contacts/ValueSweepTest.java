package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;

class ValueSweepTest {

    private final List<String> cleared = new ArrayList<>();

    @Test
    void each_field_with_a_time_is_cleared_up_to_the_beginning_of_the_month_until_nothing_is_left() {
        ValueSweepLedger ledger = new ValueSweepLedger() {
            @Override
            long clear(int fieldId, LocalDate until) {
                cleared.add(fieldId + " " + until);
                return cleared.size() < 3 ? 500 : 0;
            }
        };
        new ValueSweep(new TestFields(field(1, null, false), field(2, 6, false), field(3, 12, true)), ledger).tick();
        LocalDate month = Home.today().withDayOfMonth(1);
        String half = "2 " + month.minusMonths(6);
        assertEquals(List.of(half, half, half, "3 " + month.minusMonths(12)), cleared);
    }

    private static OwnField field(int id, Integer months, boolean retired) {
        Map<Language, String> label = Map.of(Language.BE, "Поле", Language.RU, "Поле", Language.EN, "Field");
        return new OwnField(
                id, OwnKind.TEXT, label, false, "", "", "", "", OwnPart.OWN, id, months, retired, List.of());
    }
}
