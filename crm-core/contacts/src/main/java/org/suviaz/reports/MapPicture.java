package org.suviaz.reports;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.suviaz.paper.PaperPicture;
import org.suviaz.paper.PaperPicture.Ink;

/** The districts of the country, the darker the more people, with the number in each; cities are discs. */
public final class MapPicture {

    private static final List<Ink> TINTS = List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH, Ink.FIFTH);
    private static final Set<Ink> DARK = Set.of(Ink.FOURTH, Ink.FIFTH);
    private static final int SIZE = 11;
    private static final int SWATCH = 16;
    private static final int BESIDE_A_CITY = 18;

    private final MapLayout layout = MapLayout.known();
    private final MapReport report;
    private final LongFunction<String> number;
    private final MapSteps steps;
    private final PaperPicture sheet;

    private MapPicture(MapReport report, LongFunction<String> number) {
        this.report = report;
        this.number = number;
        this.steps = MapSteps.upTo(report.most(), TINTS.size());
        this.sheet = new PaperPicture(layout.width(), layout.height());
    }

    /** @param number how the reader writes a number */
    public static byte[] of(MapReport report, LongFunction<String> number) {
        return new MapPicture(report, number).drawn();
    }

    private byte[] drawn() {
        for (int y = 0; y < layout.height(); y++) {
            for (int x = 0; x < layout.width(); x++) {
                if (layout.isEdge(x, y)) {
                    sheet.dot(layout.at(x, y) == null ? Ink.LINE : Ink.NOTE, x, y);
                } else if (layout.at(x, y) != null) {
                    sheet.dot(tint(report.districts().get(layout.at(x, y))), x, y);
                }
            }
        }
        layout.middles().forEach(this::label);
        legend();
        return sheet.png();
    }

    private void label(String zone, int[] middle) {
        Shown people = report.districts().get(zone);
        if (people == null || people.exact() && people.number() == 0) {
            return;
        }
        String text = people.small() ? "0–" + people.most() : number.apply(people.number());
        boolean city = isCity(middle);
        Ink ground = tint(people);
        Ink ink = !city && DARK.contains(ground) ? Ink.PAPER : Ink.TEXT;
        sheet.textAround(
                ink, city ? Ink.PAPER : null, SIZE, text, middle[0], middle[1] + (city ? BESIDE_A_CITY : SIZE / 2 - 1));
    }

    /** A disc has no room for a number. */
    private boolean isCity(int[] middle) {
        String zone = layout.at(middle[0], middle[1]);
        return !zone.equals(layout.at(middle[0] + SIZE, middle[1]))
                && !zone.equals(layout.at(middle[0] - SIZE, middle[1]));
    }

    private Ink tint(Shown people) {
        if (people == null) {
            return Ink.TINT;
        }
        return people.number() == 0 && people.exact() ? Ink.PAPER : TINTS.get(steps.of(people.number()));
    }

    private void legend() {
        int y = SWATCH;
        for (int i = 0; i < TINTS.size() && i < steps.count(); i++) {
            sheet.box(Ink.NOTE, 12, y, SWATCH + 2, SWATCH);
            sheet.box(TINTS.get(i), 13, y + 1, SWATCH, SWATCH - 2);
            sheet.text(Ink.TEXT, SIZE, steps.text(i, number), 20 + SWATCH, y + SIZE + 1);
            y += SWATCH;
        }
    }
}
