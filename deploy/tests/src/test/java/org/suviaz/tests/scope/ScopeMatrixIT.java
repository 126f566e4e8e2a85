package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suviaz.tests.checks.Proves;
import org.suviaz.web.frame.Addresses;

/**
 * Every address and every action × every role × the own and a foreign zone, by a visitor who sends what no browser would.
 * The rows lie with their features; {@link MatrixTest} sees to it that none is missing.
 */
@Proves("A1")
@Proves("A2")
@Proves("A6")
@Proves("A8")
@Proves("A11")
class ScopeMatrixIT {
    private static final List<Door> DOORS =
            Matrix.doors().stream().filter(door -> door.elsewhere().isEmpty()).toList();
    private static final Map<Door, List<Knock>> KNOCKS = new LinkedHashMap<>();

    private static long began;
    private static Snapshot before;
    private static Side here;
    private static Side there;
    private static Side country;
    private static int asked;

    @BeforeAll
    static void settle() {
        began = System.nanoTime();
        here = new Side("city-pinsk", "Пінск");
        there = new Side("city-navapolack", "Наваполацк");
        country = new Side("BY", "Мінск");
        here.person();
        there.person();
        doors().forEach(door -> KNOCKS.put(door, knocks(door)));
        KNOCKS.values().forEach(knocks -> knocks.forEach(Knock::prepare));
        before = Snapshot.atRest();
    }

    static Stream<Door> doors() {
        return DOORS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void each_role_gets_its_own_and_nothing_of_others(Door door) {
        List<Knock> knocks = KNOCKS.get(door);
        List<String> faults = new ArrayList<>();
        knocks.forEach(knock -> faults.addAll(knock.faults()));
        Snapshot after = Snapshot.now();
        String changed = after.changedSince(before);
        if (!changed.isEmpty()) {
            faults.add(door + " changed " + changed);
        }
        before = after;
        asked += knocks.stream().mapToInt(Knock::asked).sum();
        assertEquals(List.of(), faults);
    }

    private static List<Knock> knocks(Door door) {
        List<Knock> knocks = new ArrayList<>();
        for (String role : new TreeSet<>(Who.ALL)) {
            if (door.everywhere()) {
                knocks.add(Knock.at(door, role, country, there));
                knocks.add(Knock.fromOneTown(door, role, here, there));
            } else {
                knocks.add(Knock.at(door, role, here, there));
            }
        }
        return knocks;
    }

    @AfterAll
    static void figures() {
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        System.out.printf(
                "ScopeMatrixIT: %d addresses, %d actions × %d roles × the own and a foreign zone, %d answers in %d s%n",
                Addresses.all().size(),
                Matrix.doors().stream()
                        .filter(door -> door.kind() != Door.Kind.READ)
                        .count(),
                Who.ALL.size(),
                asked,
                seconds);
    }
}
