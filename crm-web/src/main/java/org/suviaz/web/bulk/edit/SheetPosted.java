package org.suviaz.web.bulk.edit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.suviaz.bulk.EditColumn;
import org.suviaz.bulk.EditLine;
import org.suviaz.contacts.EditablePeople;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Onward;

/**
 * What was typed into a list that is edited: plain inputs that carry the numbers of their row and column, since fifty rows of
 * parts of Faces would be a heavy page. One input a row says which of its cells were there to be written: ticks that are all
 * taken away are posted by nothing.
 */
final class SheetPosted {

    private static final int COLUMNS = 100;
    static final String BETWEEN = ",";

    private final HttpServletRequest request;

    SheetPosted(HttpServletRequest request) {
        this.request = request;
    }

    /** The name of the inputs of that cell, both counted from 1. */
    static String cell(int row, int column) {
        return "cell-" + (row * COLUMNS + column);
    }

    boolean isThere() {
        return typed("person", 1) != null;
    }

    List<EditLine> lines(List<EditColumn> columns) {
        List<EditLine> lines = new ArrayList<>();
        for (int row = 1; row <= EditablePeople.MOST && typed("person", row) != null; row++) {
            lines.add(new EditLine(
                    AskedNumber.of(typed("person", row)),
                    AskedNumber.ofFew(typed("version", row)),
                    Objects.requireNonNullElse(typed("shown", row), ""),
                    texts(row, columns)));
        }
        return lines;
    }

    private Map<String, String> texts(int row, List<EditColumn> columns) {
        Map<String, String> texts = new TreeMap<>();
        List<String> there =
                List.of(Objects.requireNonNullElse(typed("there", row), "").split(BETWEEN));
        for (int at = 1; at <= columns.size(); at++) {
            if (there.contains(Integer.toString(at))) {
                texts.put(columns.get(at - 1).code(), String.join(BETWEEN, Onward.typedAll(request, cell(row, at))));
            }
        }
        return texts;
    }

    private String typed(String name, int row) {
        return Onward.typed(request, name + "-" + row);
    }
}
