package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.data.DataFile;

/**
 * A picture of the country in points: which district, or city that no district holds, each of them lies in. Made out of
 * where settlements lie and no survey of borders, it serves to colour districts and for nothing else.
 */
public final class DistrictMap {

    private static final int MARGIN = 14;
    private static final DistrictMap KNOWN = read();

    private final List<Stretch> stretches = new ArrayList<>();
    private int width;
    private int height;

    private DistrictMap() {}

    /** The map of this archive. */
    public static DistrictMap known() {
        return KNOWN;
    }

    /** Points from left to right. */
    public int width() {
        return width;
    }

    /** Points from the north to the south. */
    public int height() {
        return height;
    }

    /** All points that lie in the country, row by row. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * Neighbouring points of one row that lie in one zone.
     *
     * @param from the first of them
     * @param to the last of them
     * @param zone its code
     */
    public record Stretch(int row, int from, int to, String zone) {}

    /** The zone of the map that is or holds that one: a district or a city; none for oblasts and the country. */
    public static Optional<ZoneRow> shownBy(ZoneTree tree, ZoneRow zone) {
        return tree.path(zone.id()).stream().filter(DistrictMap::isShown).findFirst();
    }

    /** Whether the map shows that zone itself. */
    public static boolean isShown(ZoneRow zone) {
        return zone.kind() == ZoneKind.DISTRICT || zone.kind() == ZoneKind.CITY;
    }

    private static DistrictMap read() {
        DistrictMap map = new DistrictMap();
        new DataFile("district-map.tsv").read(map::add);
        map.width += MARGIN;
        map.height += MARGIN;
        return map;
    }

    private void add(List<String> cells) {
        Stretch stretch = new Stretch(
                Integer.parseInt(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                cells.get(3));
        stretches.add(stretch);
        width = Math.max(width, stretch.to() + 1);
        height = Math.max(height, stretch.row() + 1);
    }
}
