package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.suviaz.contacts.OwnCondition;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnValueUse;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Searches;

/** Makes of a posted filter what the address then says of fields of the organisation's own. */
@Dependent
class OwnTyped {

    private static final String CHOICE = "[fe]|c\\d{1,9}";

    private final OwnFields fields;
    private final OwnValueUse values;
    private final Callers callers;
    private final Searches searches;

    @Inject
    OwnTyped(OwnFields fields, OwnValueUse values, Callers callers, Searches searches) {
        this.fields = fields;
        this.values = values;
        this.callers = callers;
        this.searches = searches;
    }

    /** @param said what the form says under a name, empty where nothing */
    String said(UnaryOperator<String> said) {
        List<OwnAsked> asked = new ArrayList<>();
        for (OwnField field : OwnFilterScreen.asked(fields, callers)) {
            String name = OwnFilterScreen.name(field.id());
            choice(field, said.apply(name), asked);
            switch (field.kind()) {
                case TEXT -> beginning(field, said.apply(name + "w"), asked);
                case NUMBER, DATE, YEAR -> {
                    bound(field, said.apply(name + "a"), 'a', 'x', asked);
                    bound(field, said.apply(name + "z"), 'z', 'y', asked);
                }
                default -> {}
            }
        }
        return OwnAsked.said(asked);
    }

    private static void choice(OwnField field, String chosen, List<OwnAsked> asked) {
        if (chosen.matches(CHOICE)) {
            long number = chosen.length() == 1 ? 0 : Long.parseLong(chosen.substring(1));
            asked.add(new OwnAsked(field.id(), chosen.charAt(0), number));
        }
    }

    private void beginning(OwnField field, String typed, List<OwnAsked> asked) {
        if (!typed.isBlank()) {
            asked.add(new OwnAsked(field.id(), 'w', searches.keep(typed)));
        }
    }

    private void bound(OwnField field, String typed, char read, char unread, List<OwnAsked> asked) {
        if (!typed.isBlank()) {
            try {
                asked.add(new OwnAsked(field.id(), read, number(field, typed)));
            } catch (Problem notRead) {
                asked.add(new OwnAsked(field.id(), unread, searches.keep(typed)));
            }
        }
    }

    private long number(OwnField field, String typed) {
        return OwnCondition.number(field.kind(), values.read(field.free(), typed.strip()));
    }
}
