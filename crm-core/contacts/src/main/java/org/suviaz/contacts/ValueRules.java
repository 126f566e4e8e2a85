package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;

/** Looks at what a form says in fields of the organisation's own. */
@Dependent
class ValueRules {

    private final OwnFields fields;

    @Inject
    ValueRules(OwnFields fields) {
        this.fields = fields;
    }

    /** By the number of the field what is to be kept, empty for nothing; fields that are in no form say nothing. */
    Map<Integer, String> read(Map<Integer, String> typed, Findings findings) {
        Map<Integer, String> values = new TreeMap<>();
        fields.active().stream()
                .filter(field -> typed.containsKey(field.id()))
                .forEach(field -> values.put(field.id(), read(field, typed.get(field.id()), findings)));
        return values;
    }

    private static String read(OwnField field, String typed, Findings findings) {
        String input = ValuePart.input(field.id());
        if (field.required() && typed.isBlank()) {
            findings.problem(input, "own.required");
        }
        if (field.kind().hasPattern() && typed.stripLeading().startsWith("=")) {
            findings.remark(input, "formula");
        }
        return findings.read(input, "", () -> ValueReading.of(field, typed));
    }
}
