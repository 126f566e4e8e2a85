package org.suviaz.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Figures as a table, and how many promises were kept. */
final class Report {

    private static final String ROW = "%-58s %14s %-10s %-14s %-3s %s%n";

    private final List<Figure> figures = new ArrayList<>();
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    void print() {
        out.printf(ROW, "what", "measured", "", "target", "", "beside it");
        for (Figure figure : figures) {
            out.printf(
                    ROW,
                    figure.what(),
                    Figure.written(figure.measured()),
                    figure.unit(),
                    figure.promised() ? figure.target().written() : "",
                    mark(figure),
                    figure.beside());
        }
        out.printf(
                "%d of %d targets met%n",
                figures.stream().filter(Figure::met).count(),
                figures.stream().filter(Figure::promised).count());
    }

    private static String mark(Figure figure) {
        if (!figure.promised()) {
            return "";
        }
        return figure.met() ? "ok" : "\u00d7";
    }
}
