package org.suviaz.security.scope;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.suviaz.geo.Home;

/**
 * What the filter's condition is filled with, asked at each statement anew. Without a caller every range is empty and
 * every number is one that no row has.
 */
final class ScopeParameters {

    /** No account has this number. */
    private static final int NOBODY = -1;

    private ScopeParameters() {}

    private static <T> T of(Function<Caller, T> known, T nobody) {
        Caller caller = CurrentCaller.get();
        return caller == null ? nobody : known.apply(caller);
    }

    private static Ranges.Range slot(int index) {
        return of(caller -> caller.seen().slot(index), Ranges.Range.NOTHING);
    }

    private static Ranges.Range hull() {
        return of(caller -> caller.seen().hull(), Ranges.Range.NOTHING);
    }

    private static Ranges.Range own() {
        return of(caller -> caller.ownToday().outline(), Ranges.Range.NOTHING);
    }

    static final class Low1 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(0).low();
        }
    }

    static final class High1 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(0).high();
        }
    }

    static final class Low2 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(1).low();
        }
    }

    static final class High2 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(1).high();
        }
    }

    static final class Low3 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(2).low();
        }
    }

    static final class High3 implements Supplier<Integer> {
        @Override
        public Integer get() {
            return slot(2).high();
        }
    }

    static final class HullLow implements Supplier<Integer> {
        @Override
        public Integer get() {
            return hull().low();
        }
    }

    static final class HullHigh implements Supplier<Integer> {
        @Override
        public Integer get() {
            return hull().high();
        }
    }

    static final class Bitmap implements Supplier<byte[]> {
        @Override
        public byte[] get() {
            return of(caller -> caller.seen().bitmap(), new byte[0]);
        }
    }

    static final class OwnLow implements Supplier<Integer> {
        @Override
        public Integer get() {
            return own().low();
        }
    }

    static final class OwnHigh implements Supplier<Integer> {
        @Override
        public Integer get() {
            return own().high();
        }
    }

    static final class OwnBitmap implements Supplier<byte[]> {
        @Override
        public byte[] get() {
            return of(caller -> caller.ownToday().outlineBitmap(), new byte[0]);
        }
    }

    /** The account whose rows of today are there, where all of a zone are not. */
    static final class Own implements Supplier<Integer> {
        @Override
        public Integer get() {
            return of(Caller::accountId, NOBODY);
        }
    }

    /** The beginning of this day in Minsk. */
    static final class Today implements Supplier<Instant> {
        @Override
        public Instant get() {
            return Home.startOfToday();
        }
    }

    static final class Owner implements Supplier<Integer> {
        @Override
        public Integer get() {
            return of(Caller::accountId, NOBODY);
        }
    }
}
