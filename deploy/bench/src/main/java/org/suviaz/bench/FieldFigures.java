package org.suviaz.bench;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.suviaz.contacts.FieldForms;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.BenchCaller;

/**
 * What the organisation's own fields cost among as many people as organisations have today: lists in their order, and a
 * filter of five of them beside the same over columns that every house has; the product's own statements, by the views.
 */
final class FieldFigures {

    private static final int PEOPLE = 113_220;
    private static final int RUNS = 40;
    private static final double MOST_MILLIS = 20;
    private static final double MOST_TIMES = 2;
    private static final double P95 = 0.95;

    private FieldFigures() {}

    static List<Figure> measured(EmbeddedDatabase database, ZoneTree zones) throws SQLException {
        List<ZoneRow> districts = zones.all().stream()
                .filter(zone -> zone.kind() == ZoneKind.DISTRICT)
                .toList();
        lay(database, districts.stream().map(ZoneRow::lft).toList());
        try (Side side = Side.before(database)) {
            side.sign(BenchCaller.become(ReadyRole.ZONE_ORGANISER.role(), List.of(zones.country()), side.connection()));
            List<Figure> figures = new ArrayList<>();
            FieldForms.lists().forEach((name, form) -> figures.add(list(side, name, form)));
            figures.add(filters(side, FieldForms.own(), FieldForms.builtIn()));
            return figures;
        }
    }

    private static Figure list(Side side, String name, Consumer<EntityManager> form) {
        Quantiles took = micros(side, form);
        return new Figure(
                name + ", p95",
                took.at(P95) / 1e3,
                "ms",
                Figure.Target.atMost(MOST_MILLIS),
                Figure.written(took.at(0.5) / 1e3) + " ms in the middle, of " + PEOPLE + " people");
    }

    private static Figure filters(Side side, Consumer<EntityManager> own, Consumer<EntityManager> builtIn) {
        double ours = micros(side, own).at(0.5);
        double theirs = micros(side, builtIn).at(0.5);
        return new Figure(
                "filter of five own fields, page and count",
                ours / theirs,
                "times",
                Figure.Target.atMost(MOST_TIMES),
                Figure.written(ours / 1e3) + " beside " + Figure.written(theirs / 1e3) + " ms of five columns");
    }

    /** In time of the database's processor, once each. */
    private static Quantiles micros(Side side, Consumer<EntityManager> form) {
        side.micros(3, () -> form.accept(side.session()));
        long[] took = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            took[run] = Math.round(side.micros(1, () -> form.accept(side.session())));
        }
        return new Quantiles(took);
    }

    private static void lay(EmbeddedDatabase database, List<Integer> districts) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            for (String table :
                    List.of("contact_phone_base", "contact_tag_base", "contact_value_base", "contact_base")) {
                statement.execute("truncate table " + table);
            }
            statement.executeUpdate("insert into contact_base " + Crowd.people(districts, 1, PEOPLE));
            statement.executeUpdate("insert into contact_tag_base select id, id, zone_id, zl, created_by, created_at,"
                    + " 1 + id % 10 from contact_base where id % 5 = 0");
            for (Map.Entry<Integer, String> field : FieldForms.numbers().entrySet()) {
                value(statement, field.getKey(), field.getValue(), "null");
            }
            value(statement, FieldForms.TEXT, "null", "left(c.sort_key, 40)");
            statement.execute("analyze table contact_base, contact_tag_base, contact_value_base");
        }
    }

    /** Nine of ten people have a value. */
    private static void value(Statement statement, int field, String number, String sort) throws SQLException {
        statement.executeUpdate("insert into contact_value_base select " + field * 1_000_000L
                + " + c.id, c.id, c.zone_id, c.zl, c.created_by, c.created_at, " + field + ", 0, " + number + ", "
                + sort
                + ", 'x', '2024-01-01' from contact_base c where c.id % 10 <> " + field);
    }
}
