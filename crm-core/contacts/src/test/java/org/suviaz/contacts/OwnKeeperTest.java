package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;

class OwnKeeperTest {

    private final OwnKeeper keeper = new OwnKeeper(new TestFields(TestFields.of(OwnKind.NUMBER)), null, null, null);

    @Test
    void what_the_journal_has_comes_back_as_far_as_the_field_could_keep_it() {
        assertTrue(keeper.couldStand(Map.of("field:1", "12.5", "note", "нататка", "extra:Курсы", "2019")));
        assertTrue(keeper.couldStand(Map.of("field:1", "")));
        assertFalse(keeper.couldStand(Map.of("field:1", "літары")), "the field is of another kind today");
        assertFalse(keeper.couldStand(Map.of("field:2", "12.5")), "nobody knows the field");
    }
}
