package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.PeopleGroup.Way;

class PeopleGroupTest {

    private static final int MARKS = 5;
    private static final int GROUPS = 400;

    @Test
    void said_without_any_none_of_a_group_holds_of_the_same_people() {
        Random random = new Random(7);
        for (int i = 0; i < GROUPS; i++) {
            PeopleGroup group = some(random, 3);
            for (int carried = 0; carried < 1 << MARKS; carried++) {
                Set<String> marks = marks(carried);
                assertEquals(fits(group, marks), fits(group.clause(), marks), group + " of " + marks);
            }
        }
    }

    @Test
    void groups_that_are_joined_alike_become_one() {
        PeopleGroup one = new PeopleGroup(Way.NONE, List.of(mark("1"), mark("2")), List.of());
        PeopleClause clause = new PeopleGroup(Way.ALL, List.of(mark("0")), List.of(one)).clause();
        assertEquals(3, clause.said().size());
        assertEquals(List.of(), clause.clauses());
        assertEquals(2, clause.said().stream().filter(PeopleClause.Said::not).count());
    }

    @Test
    void that_there_is_none_is_said_and_not_denied() {
        PeopleTest phone = new PeopleTest(PeopleSubject.PHONE, 0, OwnTest.FILLED, "");
        PeopleClause clause = new PeopleGroup(Way.NONE, List.of(phone), List.of()).clause();
        assertEquals(OwnTest.EMPTY, clause.said().get(0).test().test());
        assertFalse(clause.said().get(0).not());
    }

    @Test
    void what_is_kept_comes_back_as_it_was() throws IOException {
        PeopleGroup group = some(new Random(11), 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PeopleGroupBytes.write(group, new DataOutputStream(bytes));
        assertEquals(group, PeopleGroupBytes.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }

    private static PeopleGroup some(Random random, int depth) {
        List<PeopleTest> tests = new ArrayList<>();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            tests.add(mark(String.valueOf(random.nextInt(MARKS))));
        }
        List<PeopleGroup> groups = new ArrayList<>();
        for (int left = depth > 1 ? random.nextInt(3) : 0; left > 0; left--) {
            groups.add(some(random, depth - 1));
        }
        return new PeopleGroup(Way.values()[random.nextInt(Way.values().length)], tests, groups);
    }

    private static PeopleTest mark(String id) {
        return new PeopleTest(PeopleSubject.TAG, 0, OwnTest.IS, id);
    }

    private static Set<String> marks(int carried) {
        Set<String> marks = new HashSet<>();
        for (int mark = 0; mark < MARKS; mark++) {
            if ((carried & 1 << mark) != 0) {
                marks.add(String.valueOf(mark));
            }
        }
        return marks;
    }

    private static boolean fits(PeopleGroup group, Set<String> marks) {
        List<Boolean> parts = new ArrayList<>();
        group.tests().forEach(test -> parts.add(marks.contains(test.value())));
        group.groups().forEach(inner -> parts.add(fits(inner, marks)));
        return switch (group.way()) {
            case ALL -> !parts.contains(false);
            case ONE -> parts.contains(true);
            case NONE -> !parts.contains(true);
        };
    }

    private static boolean fits(PeopleClause clause, Set<String> marks) {
        List<Boolean> parts = new ArrayList<>();
        clause.said()
                .forEach(said ->
                        parts.add(said.not() != marks.contains(said.test().value())));
        clause.clauses().forEach(inner -> parts.add(fits(inner, marks)));
        return clause.all() ? !parts.contains(false) : parts.contains(true);
    }
}
