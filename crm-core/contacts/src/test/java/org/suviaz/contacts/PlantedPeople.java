package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.suviaz.geo.data.DataFile;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Spelling;

/**
 * Invented people, some of them there twice as lists have people twice, and beside them people who only look alike. Which
 * two records are one person is known, and the same seed plants the same people.
 */
final class PlantedPeople {

    /** How the second record of one person differs from the first. */
    enum Twice {
        IN_THE_OTHER_LANGUAGE,
        IN_LATIN_LETTERS,
        WITH_INITIALS,
        WITH_A_SLIP_IN_THE_SURNAME,
        WITH_A_SLIP_IN_THE_NAME,
        WITHOUT_BIRTH,
        WITH_THE_YEAR_ALONE,
        WITH_THE_OTHER_GENDERS_ENDING,
        SWAPPED,
        WITHOUT_FATHER,
        WITHOUT_PHONE,
        WITHOUT_ADDRESS,
        MOVED
    }

    /** Who is somebody else. */
    enum Alike {
        SIBLING,
        TWIN,
        FATHER_AND_SON,
        COUPLE,
        NAMESAKE_ELSEWHERE,
        NAMESAKE_OF_ANOTHER_AGE
    }

    private record Person(
            boolean woman,
            int surname,
            int given,
            int father,
            LocalDate birth,
            String phone,
            int town,
            int street,
            String house,
            String flat) {}

    private final Random random;
    private final List<List<String>> surnames = rows("surnames.tsv");
    private final List<List<String>> men = named("given-names.tsv", "m");
    private final List<List<String>> women = named("given-names.tsv", "f");
    private final List<List<String>> sons = named("patronymics.tsv", "m");
    private final List<List<String>> daughters = named("patronymics.tsv", "f");
    private final NameRules rules = new NameRules(Spelling.ofArchive());
    private final List<Traits> people = new ArrayList<>();
    private final Map<Long, Integer> persons = new HashMap<>();
    private final Map<Long, String> how = new HashMap<>();
    private final Map<Long, String> written = new HashMap<>();
    private int number;
    private boolean sure;

    PlantedPeople(long seed) {
        random = new Random(seed);
    }

    List<Traits> people() {
        return people;
    }

    /** So many people, of whom some are there twice and some have others beside them. */
    PlantedPeople plant(int amount) {
        for (int i = 0; i < amount; i++) {
            Person one = somebody();
            int who = number++;
            Twice twice = i % 4 == 0 ? Twice.values()[i / 4 % Twice.values().length] : null;
            // of whom neither home nor phone is there twice, nobody can tell
            sure = twice == Twice.MOVED || twice == Twice.WITHOUT_ADDRESS;
            long first = put(one, who, "first", null);
            if (twice != null) {
                how.put(put(one, who, twice.name(), twice), twice.name());
            } else if (i % 4 == 1) {
                Alike alike = Alike.values()[i / 4 % Alike.values().length];
                how.put(put(beside(one, alike), number++, alike.name(), null), alike.name());
            }
            how.putIfAbsent(first, "first");
        }
        return this;
    }

    /** The pairs that are one person. */
    Set<List<Long>> truth() {
        Map<Integer, Long> firsts = new HashMap<>();
        Set<List<Long>> truth = new HashSet<>();
        for (Traits one : people) {
            Long first = firsts.putIfAbsent(persons.get(one.id()), one.id());
            if (first != null) {
                truth.add(List.of(first, one.id()));
            }
        }
        return truth;
    }

    /** What was done to the second of a pair, and how both are written. */
    String tell(long first, long second) {
        return how.get(second) + ": " + written.get(first) + " | " + written.get(second);
    }

    private Person somebody() {
        boolean woman = random.nextBoolean();
        return new Person(
                woman,
                seldom(surnames.size()),
                seldom((woman ? women : men).size()),
                seldom((woman ? daughters : sons).size()),
                LocalDate.of(1930 + random.nextInt(75), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                "+37529" + (1_000_000 + random.nextInt(9_000_000)),
                random.nextInt(6),
                random.nextInt(300),
                String.valueOf(1 + random.nextInt(120)),
                random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(150)));
    }

    private Person beside(Person one, Alike alike) {
        Person other = somebody();
        int given = (one.given() + 1 + random.nextInt(20)) % (one.woman() ? women : men).size();
        int father = (one.father() + 3 + random.nextInt(50)) % (one.woman() ? daughters : sons).size();
        LocalDate later = one.birth().plusDays(400 + random.nextInt(3000));
        return switch (alike) {
            case SIBLING ->
                new Person(
                        one.woman(),
                        one.surname(),
                        given,
                        one.father(),
                        later,
                        one.phone(),
                        one.town(),
                        one.street(),
                        one.house(),
                        one.flat());
            case TWIN ->
                new Person(
                        one.woman(),
                        one.surname(),
                        given,
                        one.father(),
                        one.birth(),
                        one.phone(),
                        one.town(),
                        one.street(),
                        one.house(),
                        one.flat());
            case FATHER_AND_SON ->
                new Person(
                        one.woman(),
                        one.surname(),
                        random.nextInt(3) == 0 ? one.given() : given,
                        father,
                        one.birth().minusYears(26),
                        one.phone(),
                        one.town(),
                        one.street(),
                        one.house(),
                        one.flat());
            case COUPLE ->
                new Person(
                        !one.woman(),
                        one.surname(),
                        seldom(Math.min(men.size(), women.size())),
                        seldom(daughters.size()),
                        later,
                        one.phone(),
                        one.town(),
                        one.street(),
                        one.house(),
                        one.flat());
            case NAMESAKE_ELSEWHERE ->
                new Person(
                        one.woman(),
                        one.surname(),
                        one.given(),
                        one.father(),
                        random.nextInt(3) == 0 ? one.birth().plusDays(1 + random.nextInt(20)) : other.birth(),
                        other.phone(),
                        (one.town() + 1) % 6,
                        other.street(),
                        other.house(),
                        other.flat());
            case NAMESAKE_OF_ANOTHER_AGE ->
                new Person(
                        one.woman(),
                        one.surname(),
                        one.given(),
                        random.nextBoolean() ? one.father() : father,
                        one.birth().plusYears(3 + random.nextInt(20)),
                        other.phone(),
                        one.town(),
                        other.street(),
                        other.house(),
                        other.flat());
        };
    }

    private long put(Person one, int who, String what, Twice twice) {
        boolean be = random.nextBoolean();
        boolean plain = twice == null;
        String surname = surname(
                one, twice == Twice.IN_THE_OTHER_LANGUAGE ? !be : be, twice == Twice.WITH_THE_OTHER_GENDERS_ENDING);
        String given = (one.woman() ? women : men).get(one.given()).get(be ? 2 : 1);
        String father = (one.woman() ? daughters : sons).get(one.father()).get(be ? 2 : 1);
        if (twice == Twice.IN_LATIN_LETTERS) {
            surname = latin(surname(one, true, false));
            given = latin((one.woman() ? women : men).get(one.given()).get(2));
            father = latin((one.woman() ? daughters : sons).get(one.father()).get(2));
        } else if (twice == Twice.WITH_INITIALS) {
            given = given.substring(0, 1) + ".";
            father = father.substring(0, 1) + ".";
        } else if (twice == Twice.WITH_A_SLIP_IN_THE_SURNAME) {
            surname = slip(surname);
        } else if (twice == Twice.WITH_A_SLIP_IN_THE_NAME) {
            given = slip(given);
        } else if (twice == Twice.SWAPPED) {
            String turned = surname;
            surname = given;
            given = turned;
        } else if (twice == Twice.WITHOUT_FATHER) {
            father = "";
        }
        boolean noBirth = twice == Twice.WITHOUT_BIRTH || plain && random.nextInt(4) == 0;
        boolean yearAlone = twice == Twice.WITH_THE_YEAR_ALONE || plain && random.nextInt(3) == 0;
        boolean noPhone = twice == Twice.WITHOUT_PHONE || plain && !sure && random.nextInt(6) == 0;
        boolean noAddress = twice == Twice.WITHOUT_ADDRESS;
        Person other = somebody();
        boolean moved = twice == Twice.MOVED;
        ContactDraft draft = new ContactDraft();
        ContactForm form = (be ? draft.be(surname, given, father) : draft.ru(surname, given, father)).form();
        NameFacts names = rules.read(form, new Findings());
        PersonName main = names.main();
        long id = people.size() + 1L;
        people.add(new Traits(
                id,
                Traits.present(SearchKey.of(main.surname()), SearchKey.of(names.otherSurname())),
                Traits.present(SearchKey.of(main.given()), SearchKey.of(names.otherGiven())),
                Spelling.ofArchive().isGiven(main.given()),
                SearchKey.of(main.patronymic()),
                noBirth ? null : Integer.valueOf(one.birth().getYear()),
                noBirth || yearAlone ? null : one.birth(),
                noPhone ? List.of() : List.of(one.phone()),
                "",
                one.town(),
                noAddress ? null : Integer.valueOf(one.town() * 1000 + (moved ? other : one).street()),
                noAddress ? "" : (moved ? other : one).house(),
                noAddress ? "" : (moved ? other : one).flat()));
        persons.put(id, who);
        written.put(id, what + " " + surname + " " + given + " " + father + " " + people.get(people.size() - 1));
        return id;
    }

    private String surname(Person one, boolean be, boolean othersEnding) {
        boolean woman = one.woman() != othersEnding;
        return surnames.get(one.surname()).get(woman ? be ? 3 : 2 : be ? 1 : 0);
    }

    private static String latin(String name) {
        return Spelling.ofArchive().latinPassport(name);
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + (word.charAt(at) == 'р' ? 'м' : 'р') + word.substring(at + 1);
        };
    }

    /** The first ones often, the last ones seldom. */
    private int seldom(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2));
    }

    private static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        new DataFile(file).read(rows::add);
        return rows;
    }

    private static List<List<String>> named(String file, String gender) {
        return rows(file).stream().filter(row -> row.get(0).equals(gender)).toList();
    }
}
