package org.suviaz.imports.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.suviaz.problems.Problem;

/** Reads cards sign by sign, and stops at a property that no phone writes: longer, over all its folded lines, than a picture. */
final class UnfoldedLimit extends BufferedReader {

    private static final int LONGEST = 4 << 20;

    private int length;
    private int before = '\n';

    UnfoldedLimit(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        boolean lineBegins = before == '\n' || before == '\r';
        length = lineBegins && sign != ' ' && sign != '\t' && sign != '\n' ? 0 : length + 1;
        if (length > LONGEST) {
            throw new Problem("imports.problem.harmful");
        }
        before = sign;
        return sign;
    }
}
