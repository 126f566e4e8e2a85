package org.suviaz.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.suviaz.contacts.LikeScan;
import org.suviaz.contacts.Traits;
import org.suviaz.geo.spelling.SearchKey;

/** How long it takes to find who is there twice among all, beside folding the name of each of them once. */
final class LikeFigures {

    static final int PEOPLE = 113_220;

    private static final double MOST_SECONDS = 2;
    private static final int GIVEN_NAMES = 400;
    private static final int TWICE = 50;

    private LikeFigures() {}

    static List<Figure> measured(ListedNames names) {
        List<Traits> crowd = crowd(names.people());
        double seconds = CpuClock.ofThisThread().seconds(() -> LikeScan.pairs(crowd));
        double folding = PEOPLE / KeyFigures.perSecond(names.people());
        return List.of(new Figure(
                "LikeScan.pairs, " + PEOPLE + " people",
                seconds,
                "CPU s",
                Figure.Target.atMost(MOST_SECONDS),
                Figure.written(seconds / folding) + " times folding a name of each, "
                        + LikeScan.pairs(crowd).size() + " pairs, " + LikeScan.comparisons(crowd) + " comparisons"));
    }

    /** Common names are common, and one of so many is there twice. */
    private static List<Traits> crowd(List<String> names) {
        Random random = new Random(PEOPLE);
        List<String> keys = names.stream().map(SearchKey::of).distinct().toList();
        List<Traits> crowd = new ArrayList<>();
        while (crowd.size() < PEOPLE) {
            Traits one = person(crowd.size() + 1L, keys, random);
            crowd.add(one);
            if (crowd.size() % TWICE == 0 && crowd.size() < PEOPLE) {
                crowd.add(again(crowd.size() + 1L, one));
            }
        }
        return crowd;
    }

    private static Traits person(long id, List<String> keys, Random random) {
        LocalDate birth = LocalDate.of(1930 + random.nextInt(75), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Traits(
                id,
                List.of(keys.get((int) (keys.size() * Math.pow(random.nextDouble(), 2)))),
                List.of(keys.get((int) (GIVEN_NAMES * Math.pow(random.nextDouble(), 2)))),
                true,
                keys.get(random.nextInt(GIVEN_NAMES)),
                birth.getYear(),
                random.nextBoolean() ? birth : null,
                List.of("+37529" + (1_000_000 + random.nextInt(9_000_000))),
                "",
                random.nextInt(150),
                random.nextInt(12_000),
                String.valueOf(1 + random.nextInt(150)),
                String.valueOf(1 + random.nextInt(200)));
    }

    private static Traits again(long id, Traits one) {
        return new Traits(
                id,
                one.surnames(),
                one.givens(),
                true,
                "",
                one.birthYear(),
                null,
                one.phones(),
                "",
                one.settlementId(),
                null,
                "",
                "");
    }
}
