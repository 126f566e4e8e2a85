package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.Numbered;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.Rejected;

class BranchMapTest {

    private static final int NORTH = 90_001;
    private static final int SOUTH = 90_002;
    private static final int YARD = 90_003;

    private static final ZoneTree TREE = withBranches(Numbered.edition());
    private static final Zones ZONES = new Zones() {
        @Override
        public ZoneTree tree() {
            return TREE;
        }
    };
    private static final Places PLACES = new Places(ZONES, new Dictionary() {
        @Override
        public List<Entry> entries(EntryKind kind) {
            return Archive.entries(kind);
        }
    });

    private final BranchMap map = new BranchMap(PLACES, ZONES, new Sheet());
    private int town;

    @BeforeEach
    void settle() {
        town = PLACES.settlement("Баранавічы").sure().orElseThrow().id();
    }

    @Test
    void an_address_lies_in_the_branch_to_which_its_street_and_side_were_drawn() {
        assertEquals(List.of(), add(NORTH, "вул. Савецкая 1–45 няцотны", "Брэсцкая"));
        assertEquals(List.of(), add(SOUTH, "вул. Савецкая 2–40 цотны"));
        assertEquals(Optional.of(NORTH), branch("вул. Савецкая", "5/2"));
        assertEquals(Optional.of(SOUTH), branch("ул. Советская", "12а"));
        assertEquals(Optional.of(NORTH), branch("Брестская", ""));
        assertEquals(Optional.empty(), branch("вул. Савецкая", "47"));
        assertEquals(Optional.empty(), branch("Камсамольская", "1"));
    }

    @Test
    void good_lines_are_saved_and_each_bad_one_comes_back_with_its_reason() {
        List<BadLine> bad = map.add(
                NORTH,
                "Баранавічы",
                List.of("Брэсцкая", "Няісная вуліца 1-5", "Садовы", "Брэсцкая 3", "Кірава 9-3", "8 Сакавіка"));
        assertEquals(
                List.of(
                        "Няісная вуліца 1-5 geo.problem.part.unknown",
                        "Садовы geo.problem.part.several",
                        "Брэсцкая 3 geo.problem.part.twice",
                        "Кірава 9-3 geo.problem.part.noHouse"),
                bad.stream()
                        .map(line -> line.line() + " " + line.problem().key())
                        .toList());
        assertEquals(2, map.parts(NORTH).size());
        assertEquals(Optional.of(NORTH), branch("8 Марта", "40"));
    }

    @Test
    void more_lines_than_anybody_looks_through_are_refused_as_a_whole() {
        Rejected refused =
                assertThrows(Rejected.class, () -> map.add(NORTH, "Баранавічы", Collections.nCopies(501, "Нідзе 1")));
        assertEquals("streets", refused.problems().get(0).field());
        assertEquals("geo.problem.part.tooMany", refused.problems().get(0).key());
        assertEquals(
                500,
                map.add(NORTH, "Баранавічы", Collections.nCopies(500, "Нідзе 1"))
                        .size());
    }

    /** The patterns would go over each blank again from every blank before it. */
    @Test
    void a_line_that_is_longer_than_any_street_is_not_even_read() {
        String line = "Брэсцкая" + " ".repeat(300_000) + "!";
        List<BadLine> bad =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> map.add(NORTH, "Баранавічы", List.of(line)));
        assertEquals(line, bad.get(0).line());
        assertEquals("geo.problem.part.unknown", bad.get(0).problem().key());
        assertEquals(161, bad.get(0).problem().args()[0].toString().length());
    }

    @Test
    void an_overlap_with_another_branch_is_refused_by_its_name() {
        add(NORTH, "Брэсцкая 1–45 няцотны");
        List<BadLine> bad = map.add(SOUTH, "Баранавічы", List.of("Брэсцкая 40-50", "Брэсцкая 2–44 цотны"));
        assertEquals(1, bad.size());
        assertEquals("geo.problem.part.other", bad.get(0).problem().key());
        assertEquals(new Bilingual("Поўнач", "Север"), bad.get(0).problem().args()[0]);
        Rejected whole = assertThrows(Rejected.class, () -> map.add(SOUTH, "Баранавічы", List.of()));
        assertEquals("geo.problem.part.other", whole.problems().get(0).key());
    }

    @Test
    void a_branch_of_a_branch_may_lie_within_its_part_and_wins() {
        add(NORTH, "Брэсцкая");
        assertEquals(List.of(), add(YARD, "Брэсцкая 7"));
        assertEquals(Optional.of(YARD), branch("Брэсцкая", "7б"));
        assertEquals(Optional.of(NORTH), branch("Брэсцкая", "9"));
    }

    @Test
    void a_whole_settlement_takes_every_address_in_it() {
        map.add(NORTH, "г. Барановичи", List.of());
        assertEquals(Optional.of(NORTH), map.branch(town, "", ""));
        assertEquals(Optional.of(NORTH), branch("Камсамольская", "б/н"));
    }

    @Test
    void a_settlement_of_another_zone_and_one_that_is_none_are_the_same() {
        for (String place : List.of("Пінск", "Нідзе", "")) {
            Rejected refused = assertThrows(Rejected.class, () -> map.add(NORTH, place, List.of("Брэсцкая")));
            assertEquals("geo.problem.part.noPlace", refused.problems().get(0).key(), place);
        }
    }

    @Test
    void what_is_given_up_has_no_force_and_may_be_drawn_anew() {
        add(NORTH, "Брэсцкая");
        map.giveUp(NORTH, map.parts(NORTH).get(0).id());
        assertEquals(Optional.empty(), branch("Брэсцкая", "1"));
        assertEquals(List.of(), add(SOUTH, "Брэсцкая"));
        assertEquals(Optional.of(SOUTH), branch("Брэсцкая", "1"));
        map.forgetGivenUp(NORTH);
        assertEquals(List.of(), map.parts(NORTH));
    }

    private List<BadLine> add(int zone, String... lines) {
        return map.add(zone, "Баранавічы", List.of(lines));
    }

    private Optional<Integer> branch(String street, String house) {
        return map.branch(town, PLACES.street(town, street).sure().orElseThrow().key(), house);
    }

    private static ZoneTree withBranches(ZoneTree edition) {
        ZoneRow city = edition.byCode("city-baranavicy").orElseThrow();
        List<ZoneRow> rows = new ArrayList<>(edition.all());
        int free = city.rgt() - 30;
        rows.add(branch(NORTH, city.id(), new Bilingual("Поўнач", "Север"), free, free + 9, city.depth() + 1));
        rows.add(branch(YARD, NORTH, new Bilingual("Двор", "Двор"), free + 1, free + 3, city.depth() + 2));
        rows.add(branch(SOUTH, city.id(), new Bilingual("Поўдзень", "Юг"), free + 10, free + 19, city.depth() + 1));
        return new ZoneTree(rows);
    }

    private static ZoneRow branch(int id, int parent, Bilingual name, int lft, int rgt, int depth) {
        return new ZoneRow(id, "branch-" + lft, parent, ZoneKind.BRANCH, name, lft, rgt, depth);
    }

    /** Keeps parts without a database. */
    private static final class Sheet extends PartLedger {

        private final List<PartRow> rows = new ArrayList<>();

        @Override
        List<PartRow> all() {
            return List.copyOf(rows);
        }

        @Override
        void add(List<ZonePart> fresh) {
            fresh.forEach(part -> rows.add(part.row(rows.size() + 1)));
        }

        @Override
        void giveUp(int zoneId, int partId) {
            rows.replaceAll(row -> row.id() == partId
                    ? new PartRow(row.id(), row.zoneId(), row.settlementId(), row.street(), row.houses(), true)
                    : row);
        }

        @Override
        void forgetGivenUp(int zoneId) {
            rows.removeIf(row -> row.zoneId() == zoneId && row.givenUp());
        }
    }
}
