package org.suviaz.imports.formats;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.suviaz.problems.Problem;

/** Reads the cards of a phone, of all versions side by side: one card a row, below a row of heads. */
final class CardReader implements ListReader {

    private static final String CARD = "VCARD";

    /** A card may hold one of somebody's secretary; deeper is none. */
    private static final int DEEPEST = 4;

    private final byte[] file;
    private final ReadAs as;
    private final String name;

    CardReader(byte[] file, ReadAs as, String name) {
        this.file = file;
        this.as = as;
        this.name = name;
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public RowSource open(int place) {
        return new CardRows();
    }

    @Override
    public void close() {
        // bytes in memory
    }

    private final class CardRows extends VObjectDataAdapter implements RowSource {

        private final VObjectReader reader;
        private final RowCells cells = new RowCells(name);
        private Card card;
        private Card whole;
        private int number;

        CardRows() {
            SyntaxRules rules = SyntaxRules.vcard();
            rules.setDefaultSyntaxStyle(SyntaxStyle.OLD);
            reader = new VObjectReader(new UnfoldedLimit(Texts.reader(file, as.charset())), rules);
            reader.setDefaultQuotedPrintableCharset(Charset.forName(as.charset()));
        }

        @Override
        public RawRow next() {
            if (number == 0) {
                CardHeads.put(cells);
                return cells.row(++number);
            }
            try {
                whole = null;
                reader.parse(this);
            } catch (Problem problem) {
                throw problem;
            } catch (IOException | RuntimeException broken) {
                throw new Reading("imports.problem.unreadable", broken, name);
            }
            if (whole == null && card != null) {
                throw new Problem("imports.problem.unreadable", name);
            }
            if (whole == null) {
                return null;
            }
            whole.put(cells);
            return cells.row(++number);
        }

        @Override
        public void onComponentBegin(String component, Context context) {
            int depth = context.getParentComponents().size();
            if (depth >= DEEPEST) {
                throw new Problem("imports.problem.harmful");
            }
            if (depth == 0 && component.equals(CARD)) {
                card = new Card();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (card != null && context.getParentComponents().size() == 1) {
                card.take(property);
            }
        }

        @Override
        public void onComponentEnd(String component, Context context) {
            if (card != null && context.getParentComponents().isEmpty()) {
                whole = card;
                card = null;
                context.stop();
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException impossible) {
                throw new IllegalStateException("closing bytes in memory", impossible);
            }
        }
    }
}
