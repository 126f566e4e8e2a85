package org.suviaz.contacts;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.BenchCaller;

/** What lists ask of the organisation's own fields, by the hidden parts of lists and so in the very statements. */
public final class FieldForms {

    public static final int TEXT = 6;

    private static final int CHOICE = 1;
    private static final int YEAR = 2;
    private static final int YES_NO = 3;
    private static final int SCALE = 4;
    private static final int NUMBER = 5;
    private static final int ON_A_PAGE = 50;
    private static final int DEEP = 1000;
    private static final long EVERYBODY = 113_220;

    private FieldForms() {}

    /** By the field what stands in it, as the database makes it of a person. */
    public static Map<Integer, String> numbers() {
        return new LinkedHashMap<>(Map.of(
                CHOICE,
                "1 + c.id * 7 % 5",
                YEAR,
                "1950 + c.id * 31 % 60",
                YES_NO,
                "c.id * 13 % 2",
                SCALE,
                "1 + c.id * 17 % 5",
                NUMBER,
                "c.id * 7919 % 1000000"));
    }

    /** Pages of everybody in the order of a field, each by its name. */
    public static Map<String, Consumer<EntityManager>> lists() {
        Map<String, Consumer<EntityManager>> lists = new LinkedHashMap<>();
        lists.put("list by an own number", page(field(NUMBER, OwnKind.NUMBER), false, 0));
        lists.put("list by an own number, the highest first", page(field(NUMBER, OwnKind.NUMBER), true, 0));
        lists.put("list by an own number, page 21", page(field(NUMBER, OwnKind.NUMBER), false, DEEP));
        lists.put("list by an own year", page(field(YEAR, OwnKind.YEAR), false, 0));
        lists.put("list by an own choice", page(field(CHOICE, OwnKind.CHOICE), false, 0));
        lists.put("list by an own text", page(field(TEXT, OwnKind.TEXT), false, 0));
        lists.put("list of an own choice", narrowed(List.of(new OwnCondition(CHOICE, OwnTest.IS, 3, ""))));
        return lists;
    }

    /** The first page and the count of those who fit five own fields. */
    public static Consumer<EntityManager> own() {
        List<OwnCondition> five = List.of(
                new OwnCondition(CHOICE, OwnTest.IS, 3, ""),
                new OwnCondition(YEAR, OwnTest.FROM, 1960, ""),
                new OwnCondition(YES_NO, OwnTest.IS, 1, ""),
                new OwnCondition(SCALE, OwnTest.IS, 4, ""),
                new OwnCondition(NUMBER, OwnTest.TO, 900_000, ""));
        return entities -> shown(entities, narrowed(entities, five));
    }

    /** The same of five columns that every house has. */
    public static Consumer<EntityManager> builtIn() {
        return entities -> {
            Where where = new Where();
            ContactListRepository.narrow(where, ContactQuery.everybody());
            where.and("c.birthYear >= :year", "year", 1945);
            where.and("c.letters = :letters", "letters", Language.BE);
            where.and(new ConsentTest(Channel.LETTER, ConsentTest.Wanted.OPEN).condition());
            where.value("consentChannel", Channel.LETTER);
            where.and("c.house = :house", "house", "7");
            where.and("c.flat <> :flat", "flat", "3");
            shown(entities, where);
        };
    }

    private static void shown(EntityManager entities, Where where) {
        ContactListRepository lists = new ContactListRepository(entities);
        lists.lines(where, ContactSort.NAME, false, lists.count(where), 0, ON_A_PAGE);
    }

    private static Consumer<EntityManager> narrowed(List<OwnCondition> conditions) {
        return entities -> shown(entities, narrowed(entities, conditions));
    }

    private static Where narrowed(EntityManager entities, List<OwnCondition> conditions) {
        Where where = new Where();
        ContactListRepository.narrow(where, ContactQuery.everybody());
        for (int i = 0; i < conditions.size(); i++) {
            where.and(where.among(BenchCaller.open(), OwnNarrowing.text(where, conditions.get(i), i)));
        }
        return where;
    }

    private static Consumer<EntityManager> page(OwnField field, boolean descending, int first) {
        return entities -> {
            Where where = new Where();
            ContactListRepository.narrow(where, ContactQuery.everybody());
            new OwnOrderRepository(entities, new ContactListRepository(entities))
                    .lines(where, field, descending, EVERYBODY, first, ON_A_PAGE);
        };
    }

    private static OwnField field(int id, OwnKind kind) {
        return new OwnField(id, kind, Map.of(), false, "", "", "", "", OwnPart.OWN, 1, null, false, List.of());
    }
}
