package org.suviaz.contacts;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.security.scope.FieldChoice;
import org.suviaz.security.scope.ZoneChoice;

/** The conditions of a query with their values; every piece of text is a constant of the code, every value is bound. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<FieldChoice> fields = new LinkedHashSet<>();
    private final List<ZoneChoice> zones = new ArrayList<>();

    void and(String condition) {
        conditions.add(condition);
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** A value of a condition that is added by itself. */
    void value(String name, Object value) {
        values.put(name, value);
    }

    /** The same conditions, to which others can be added. */
    Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        copy.fields.addAll(fields);
        copy.zones.addAll(zones);
        return copy;
    }

    void within(ZoneChoice zone) {
        conditions.add(zone(zone));
    }

    /** The condition of a zone, to be added by itself. */
    String zone(ZoneChoice zone) {
        zones.add(zone);
        return zone.condition("c");
    }

    /** The condition where there is one, and only among people of whom the field is there to be read. */
    String among(FieldChoice field, String condition) {
        if (condition.isEmpty() || field.everywhere()) {
            return condition;
        }
        fields.add(field);
        return "(" + condition + ") and " + field.condition("c");
    }

    /** Any of the columns holds one of the numbers; nothing where there are none. */
    String anyOf(String name, Collection<?> numbers, String... columns) {
        if (numbers.isEmpty()) {
            return "";
        }
        values.put(name, numbers);
        List<String> tests = new ArrayList<>();
        for (String column : columns) {
            tests.add("c." + column + " in :" + name);
        }
        return String.join(" or ", tests);
    }

    String equal(String name, Object value, String... columns) {
        if (value == null) {
            return "";
        }
        values.put(name, value);
        List<String> tests = new ArrayList<>();
        for (String column : columns) {
            tests.add("c." + column + " = :" + name);
        }
        return String.join(" or ", tests);
    }

    void any(String... alternatives) {
        List<String> there = new ArrayList<>();
        for (String alternative : alternatives) {
            if (!alternative.isEmpty()) {
                there.add(alternative);
            }
        }
        conditions.add("(" + String.join(" or ", there) + ")");
    }

    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bindTo(Q query) {
        values.forEach(query::setParameter);
        zones.forEach(zone -> zone.bindTo(query));
        fields.forEach(field -> field.bindTo(query));
        return query;
    }
}
