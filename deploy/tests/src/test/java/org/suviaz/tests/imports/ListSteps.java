package org.suviaz.tests.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.suviaz.geo.zones.Zones;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.Forgetting;
import org.suviaz.imports.Imports;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.jobs.StepByStep;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;

/**
 * Brings one and the same list in by hand, step by step, each time with people of another surname and with another
 * disturbance, and tells what came of it in words that hold no surname, no phone and no number of a list.
 */
@Dependent
public class ListSteps {
    private static final String ACCOUNT = "list-steps";
    private static final String TOWN = "Баранавічы";
    private static final int ROWS = 2_300;
    private static final int KNOWN = 60;
    private static final List<String> GIVEN = List.of("Алесь", "Янка", "Пятро", "Мікола", "Васіль", "Алена", "Марыля");

    /** What happens between the steps. */
    public enum Disturbance {
        NONE,
        /** Each step is cut off before it commits, and done again. */
        CUT,
        /** After each step what was read ahead is lost. */
        FORGOTTEN,
        /** Stopped after one step, begun again, stopped after two, and so on. */
        STOPPED
    }

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    @Inject
    private Zones zones;

    @Inject
    private Imports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private StepByStep steps;

    @Inject
    private Forgetting memory;

    @Inject
    private EntityManager entities;

    private final List<String> left = new ArrayList<>();
    private int done;

    /** What came of the list. */
    public String outcome(Disturbance disturbance, String surname) {
        return callers.as(organiser(), () -> {
            int variant = disturbance.ordinal();
            bring(known(variant, surname), Disturbance.NONE);
            return bring(all(variant, surname), disturbance) + people(surname);
        });
    }

    /** Traces of steps that were cut off. */
    public List<String> left() {
        return List.copyOf(left);
    }

    /** How many steps were done since the last question. */
    public int steps() {
        int steps = done;
        done = 0;
        return steps;
    }

    private String bring(byte[] file, Disturbance disturbance) {
        long batch = imports.receive("list.csv", file.length, new ByteArrayInputStream(file));
        goThrough(batch, disturbance, () -> {
            imports.check(batch);
            return imports.checking(batch).orElseThrow().id();
        });
        goThrough(batch, disturbance, () -> {
            imports.run(batch);
            return imports.running(batch).orElseThrow().id();
        });
        BatchRow row = imports.batch(batch);
        return "%s: %d rows, %d in, %d changed, %d same, %d doubtful, %d faulty; "
                        .formatted(
                                row.state(),
                                row.rows(),
                                row.cameIn(),
                                row.changed(),
                                row.same(),
                                row.doubtful(),
                                row.faulty())
                + rows(batch)
                + journal(batch);
    }

    private void goThrough(long batch, Disturbance disturbance, LongSupplier starting) {
        int before = 1;
        while (!through(batch, disturbance, starting, before)) {
            before++;
        }
    }

    /** Whether it came to its end; else it was stopped after so many steps. */
    private boolean through(long batch, Disturbance disturbance, LongSupplier starting, int stopAfter) {
        long job = steps.laid(starting);
        for (int step = 0; ; step++) {
            if (disturbance == Disturbance.STOPPED && step == stopAfter) {
                steps.stop(job);
                return false;
            }
            if (disturbance == Disturbance.CUT) {
                cut(batch, job);
            }
            done++;
            if (!steps.next(job)) {
                return true;
            }
            if (disturbance == Disturbance.FORGOTTEN) {
                memory.all(batch);
            }
        }
    }

    private void cut(long batch, long job) {
        String before = picture(batch, job);
        steps.cut(job);
        String after = picture(batch, job);
        if (!after.equals(before)) {
            left.add(before + " became " + after);
        }
    }

    private String picture(long batch, long job) {
        JobRow row = jobs.row(job);
        return row.state() + " " + row.done() + " " + row.failed() + " "
                + imports.batch(batch).state() + rows(batch) + journal(batch)
                + text("select concat(count(*), ' people') from contact");
    }

    private String rows(long batch) {
        return text("select group_concat(concat(t.state, ' ', t.n, ' ', t.places) order by t.state separator '; ') from"
                + " (select state, count(*) n, sum(crc32(concat_ws('|', row_no, problems))) places from import_row where batch_id = "
                + batch + " group by state) t");
    }

    private String journal(long batch) {
        return text("select concat('; journal: ', count(*), ' of ', count(distinct contact_id), ', ',"
                + " sum(cause = 'import'), ' by lists, ', coalesce(sum(crc32(concat_ws('|', field, cause))), 0)) from contact_change"
                + " where batch_id = " + batch);
    }

    private String people(String surname) {
        String of = " from contact c where c.surname_be = '" + surname + "'";
        return text("select concat('; people: ', count(*), ' by ', count(distinct c.save_key), ', ',"
                        + " sum(crc32(concat_ws('|', c.given_be, c.note))), ', in zone ', min(c.zl), ' to ', max(c.zl))"
                        + of)
                + text(
                        "select concat('; phones: ', count(*), ', ', sum(crc32(right(p.number, 5)))) from contact_phone p"
                                + " where p.contact_id in (select c.id" + of + ")");
    }

    private String text(String sql) {
        Object answer = entities.createNativeQuery(sql).getSingleResult();
        return answer instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(answer);
    }

    /** Those who are there before. */
    private static byte[] known(int variant, String surname) {
        return file(variant, surname, KNOWN, false);
    }

    /** Among them those who are there: half of them with a note that is new. */
    private static byte[] all(int variant, String surname) {
        return file(variant, surname, ROWS, true);
    }

    private static byte[] file(int variant, String surname, int rows, boolean whole) {
        StringBuilder lines = new StringBuilder("Прозвішча;Імя;Горад;Тэлефон;Нататка\n");
        for (int i = 0; i < rows; i++) {
            int place = whole ? spread(i) : i;
            boolean faulty = whole && place % 50 == 3 && place >= KNOWN;
            boolean twin = whole && place % 70 == 5 && place >= KNOWN;
            lines.append(String.join(
                            ";",
                            faulty ? "" : surname,
                            GIVEN.get((twin ? place - GIVEN.size() : place) % GIVEN.size()),
                            TOWN,
                            "29 7%d%05d".formatted(variant, twin ? place - GIVEN.size() : place),
                            whole && place < KNOWN && place % 2 == 0 ? "новая" : ""))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** So that those who are there stand all over the list. */
    private static int spread(int row) {
        return row * 37 % ROWS;
    }

    private int organiser() {
        return accounts.idOf(ACCOUNT).orElseGet(() -> {
            String zone = String.valueOf(
                    zones.tree().byCode("city-baranavicy").orElseThrow().id());
            callers.as(
                    accounts.idOf("sasna-07").orElseThrow(),
                    () -> accounts.open(new AccountForm(ACCOUNT, ReadyRole.ZONE_ORGANISER.name(), zone, "")));
            return accounts.idOf(ACCOUNT).orElseThrow();
        });
    }
}
