package org.suviaz.web.fields.list;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnField;
import org.suviaz.web.frame.Words;

/** The rules of a field in words. */
final class FieldSays {

    private FieldSays() {}

    static List<String> rules(OwnField field, Words words) {
        List<String> rules = new ArrayList<>();
        if (field.required()) {
            rules.add(words.get("fields.rule.required"));
        }
        if (!field.low().isEmpty()) {
            rules.add(words.of("fields.rule.low", ValueText.typed(field, field.low())));
        }
        if (!field.high().isEmpty()) {
            rules.add(words.of("fields.rule.high", ValueText.typed(field, field.high())));
        }
        if (!field.pattern().isEmpty()) {
            rules.add(words.of("fields.rule.pattern", field.pattern()));
        }
        if (field.months() != null) {
            rules.add(words.of("fields.rule.months", field.months()));
        }
        return rules;
    }
}
