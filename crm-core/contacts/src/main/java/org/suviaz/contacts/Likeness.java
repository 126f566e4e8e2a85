package org.suviaz.contacts;

import java.util.Objects;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/**
 * How sure it is that a row means somebody who is there. Certain: the names and one thing more that two people do not
 * share, and nothing that contradicts. Doubtful: the names and something that two people may share.
 */
enum Likeness {
    NONE,
    DOUBTFUL,
    CERTAIN;

    /**
     * @param numbers of the row's names
     * @param phone whether a phone of the row is one of the candidate's
     */
    static Likeness of(ContactFacts row, KeyNumbers numbers, Candidate one, boolean phone, Caller caller) {
        if (!meet(
                        numbers.surname(),
                        numbers.otherSurname(),
                        one.numbers().surname(),
                        one.numbers().otherSurname())
                || !meet(
                        numbers.given(),
                        numbers.otherGiven(),
                        one.numbers().given(),
                        one.numbers().otherGiven())) {
            return NONE;
        }
        Agreement patronymic = patronymics(row.names(), one);
        boolean seesBirth = sees(Field.BIRTH, one, caller);
        Agreement year = seesBirth ? same(row.birth().year(), one.birth().year()) : Agreement.OPEN;
        Agreement day = seesBirth ? same(row.birth().day(), one.birth().day()) : Agreement.OPEN;
        boolean seesAddress = sees(Field.ADDRESS, one, caller);
        boolean home = seesAddress && home(row.address(), numbers, one);
        boolean elsewhere = seesAddress
                && !home
                && numbers.street() != null
                && one.numbers().street() != null;
        boolean contradicted = patronymic == Agreement.NO || year == Agreement.NO || day == Agreement.NO;
        boolean town = row.address().place() != null
                && Objects.equals(row.address().place().id(), one.settlementId());
        boolean sure = phone
                || day == Agreement.YES
                || home && (year == Agreement.YES || patronymic == Agreement.YES)
                || town && year == Agreement.YES && patronymic == Agreement.YES && !elsewhere;
        if (sure && !contradicted) {
            return CERTAIN;
        }
        boolean alike = phone || home || day == Agreement.YES || year == Agreement.YES;
        boolean another = !phone && (patronymic == Agreement.NO || home && year == Agreement.NO);
        return alike && !another ? DOUBTFUL : NONE;
    }

    private enum Agreement {
        YES,
        NO,
        /** One of both does not say. */
        OPEN
    }

    private static boolean sees(Field field, Candidate one, Caller caller) {
        return caller.field(field, one.zoneNumber(), one.createdBy(), one.createdAt())
                .atLeast(FieldAccess.VISIBLE);
    }

    private static boolean meet(Integer first, Integer second, Integer third, Integer fourth) {
        return first != null && (first.equals(third) || first.equals(fourth))
                || second != null && (second.equals(third) || second.equals(fourth));
    }

    private static Agreement same(Object row, Object kept) {
        if (row == null || kept == null) {
            return Agreement.OPEN;
        }
        return row.equals(kept) ? Agreement.YES : Agreement.NO;
    }

    /** An initial agrees with every name that begins so, and proves nothing. */
    private static Agreement patronymics(NameFacts names, Candidate one) {
        String row = SearchKey.of(names.main().patronymic());
        String kept = SearchKey.of(
                one.be().patronymic().isEmpty()
                        ? one.ru().patronymic()
                        : one.be().patronymic());
        if (row.isEmpty() || kept.isEmpty()) {
            return Agreement.OPEN;
        }
        if (row.equals(kept)) {
            return row.length() > 1 ? Agreement.YES : Agreement.OPEN;
        }
        boolean initial = row.length() == 1 && kept.startsWith(row) || kept.length() == 1 && row.startsWith(kept);
        return initial ? Agreement.OPEN : Agreement.NO;
    }

    private static boolean home(AddressFacts address, KeyNumbers numbers, Candidate one) {
        return numbers.street() != null
                && numbers.street().equals(one.numbers().street())
                && !address.house().isEmpty()
                && address.house().equals(one.house())
                && (address.flat().isEmpty()
                        || one.flat().isEmpty()
                        || address.flat().equals(one.flat()));
    }
}
