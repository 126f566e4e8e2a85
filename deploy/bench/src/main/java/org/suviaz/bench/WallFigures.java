package org.suviaz.bench;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.suviaz.contacts.ListForms;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.BenchCaller;

/**
 * What the second wall costs: the product's own statements by the views, beside the same statements to the tables behind
 * them, among a million people and for callers with few zones and with many. The filter in the application stands on both
 * sides. Of each the median of five runs that take turns, in time of the database's processor.
 */
final class WallFigures {

    private static final double MOST_TIMES = 1.5;
    private static final double MOST_MICROS = 50;
    private static final int RUNS = 5;
    private static final double MICROS_OF_A_RUN = 60_000;
    private static final int MOST_TIMES_A_RUN = 1500;

    private final EmbeddedDatabase database;
    private final Side before;
    private final Side behind;

    private WallFigures(EmbeddedDatabase database, Side before, Side behind) {
        this.database = database;
        this.before = before;
        this.behind = behind;
    }

    static List<Figure> measured(EmbeddedDatabase database, ZoneTree zones) throws SQLException {
        List<ZoneRow> districts = zones.all().stream()
                .filter(zone -> zone.kind() == ZoneKind.DISTRICT)
                .toList();
        try (Side before = Side.before(database);
                Side behind = Side.behind(database)) {
            long from = System.nanoTime();
            Crowd.move(database, districts.stream().map(ZoneRow::lft).toList());
            WallFigures wall = new WallFigures(database, before, behind);
            List<Figure> figures = new ArrayList<>(wall.keys(districts));
            figures.addAll(wall.forms(scopes(zones, districts)));
            double seconds = (System.nanoTime() - from) / 1e9;
            figures.add(
                    new Figure("the wall measured", seconds, "s", null, Crowd.PEOPLE + " people made and asked for"));
            return figures;
        }
    }

    private static Map<String, List<ZoneRow>> scopes(ZoneTree zones, List<ZoneRow> districts) {
        Map<String, List<ZoneRow>> scopes = new LinkedHashMap<>();
        scopes.put("a district", districts.subList(0, 1));
        scopes.put("a region", List.of(zones.byId(districts.get(0).parentId()).orElseThrow()));
        scopes.put("3 districts", every(districts, 3));
        scopes.put("20 districts", every(districts, 20));
        scopes.put(districts.size() + " districts", districts);
        return scopes;
    }

    private static List<ZoneRow> every(List<ZoneRow> districts, int count) {
        List<ZoneRow> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(districts.get(i * districts.size() / count));
        }
        return some;
    }

    private List<Figure> forms(Map<String, List<ZoneRow>> scopes) throws SQLException {
        Map<String, Worst> worst = new LinkedHashMap<>();
        for (Map.Entry<String, List<ZoneRow>> scope : scopes.entrySet()) {
            become(ReadyRole.ZONE_ORGANISER.role(), scope.getValue());
            for (Map.Entry<String, Consumer<EntityManager>> form :
                    ListForms.all().entrySet()) {
                Pair pair = pair(() -> form.getValue().accept(before.session()), () -> form.getValue()
                        .accept(behind.session()));
                worst.merge(form.getKey(), new Worst(pair, scope.getKey()), Worst::or);
            }
        }
        return worst.entrySet().stream()
                .map(form -> form.getValue().figure(form.getKey()))
                .toList();
    }

    private List<Figure> keys(List<ZoneRow> districts) throws SQLException {
        become(ReadyRole.ZONE_ORGANISER.role(), districts.subList(0, 1));
        long id = aPersonOf(districts.get(0));
        int[] round = new int[1];
        Pair read = pair(() -> ListForms.one(before.session(), id), () -> ListForms.one(behind.session(), id));
        Pair write = pair(
                () -> before.within(() -> ListForms.change(before.session(), id, "n" + round[0]++)),
                () -> behind.within(() -> ListForms.change(behind.session(), id, "n" + round[0]++)));
        return List.of(more("one person by key", read), more("one person changed by key", write));
    }

    private static Figure more(String what, Pair pair) {
        return new Figure(
                "wall, more for " + what,
                pair.before() - pair.behind(),
                "µs",
                Figure.Target.atMost(MOST_MICROS),
                Figure.written(pair.before()) + " beside " + Figure.written(pair.behind()) + " µs");
    }

    private long aPersonOf(ZoneRow district) throws SQLException {
        try (var owner = database.owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select min(id) from contact_bare where zl = " + district.lft())) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void become(Role role, List<ZoneRow> zones) throws SQLException {
        before.sign(BenchCaller.become(role, zones, before.connection()));
    }

    /** The sides take turns, and none is always the first. */
    private Pair pair(Runnable byViews, Runnable byTables) {
        double once = Math.max(before.micros(2, byViews), behind.micros(2, byTables));
        int times = (int) Math.max(2, Math.min(MOST_TIMES_A_RUN, MICROS_OF_A_RUN / Math.max(1, once)));
        double[] views = new double[RUNS];
        double[] tables = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            if (run % 2 == 0) {
                views[run] = before.micros(times, byViews);
                tables[run] = behind.micros(times, byTables);
            } else {
                tables[run] = behind.micros(times, byTables);
                views[run] = before.micros(times, byViews);
            }
        }
        return new Pair(median(views), median(tables));
    }

    private static double median(double[] runs) {
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }

    /** Microseconds by the views and to the tables. */
    private record Pair(double before, double behind) {

        double times() {
            return before / behind;
        }
    }

    /** The scope for which a form costs most. */
    private record Worst(Pair pair, String scope) {

        Worst or(Worst other) {
            return pair.times() >= other.pair.times() ? this : other;
        }

        Figure figure(String form) {
            return new Figure(
                    "wall, " + form,
                    pair.times(),
                    "times",
                    Figure.Target.atMost(MOST_TIMES),
                    Figure.written(pair.before()) + " beside " + Figure.written(pair.behind()) + " µs for " + scope);
        }
    }
}
