package org.suviaz.security.scope;

import java.util.function.Supplier;

/** What the filter of shared rows is filled with: the zones of either side, and nothing at all without a caller. */
final class SharedParameters {

    private SharedParameters() {}

    private static Ranges seen(Side side) {
        Caller caller = CurrentCaller.get();
        return caller == null ? Ranges.NONE : side.sees(caller);
    }

    static final class FromLow implements Supplier<Integer> {
        @Override
        public Integer get() {
            return seen(Side.FROM).outline().low();
        }
    }

    static final class FromHigh implements Supplier<Integer> {
        @Override
        public Integer get() {
            return seen(Side.FROM).outline().high();
        }
    }

    static final class FromBitmap implements Supplier<byte[]> {
        @Override
        public byte[] get() {
            return seen(Side.FROM).outlineBitmap();
        }
    }

    static final class ToLow implements Supplier<Integer> {
        @Override
        public Integer get() {
            return seen(Side.TO).outline().low();
        }
    }

    static final class ToHigh implements Supplier<Integer> {
        @Override
        public Integer get() {
            return seen(Side.TO).outline().high();
        }
    }

    static final class ToBitmap implements Supplier<byte[]> {
        @Override
        public byte[] get() {
            return seen(Side.TO).outlineBitmap();
        }
    }
}
