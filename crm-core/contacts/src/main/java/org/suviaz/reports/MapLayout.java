package org.suviaz.reports;

import java.util.HashMap;
import java.util.Map;
import org.suviaz.geo.zones.DistrictMap;

/** The points of the map as rows and columns, and where in each district there is most room for a number. */
final class MapLayout {

    private static final MapLayout KNOWN = new MapLayout(DistrictMap.known());

    private final String[][] zones;
    private final Map<String, int[]> middles = new HashMap<>();

    private MapLayout(DistrictMap map) {
        zones = new String[map.height()][map.width()];
        for (DistrictMap.Stretch stretch : map.stretches()) {
            for (int x = stretch.from(); x <= stretch.to(); x++) {
                zones[stretch.row()][x] = stretch.zone();
            }
        }
        findMiddles();
    }

    static MapLayout known() {
        return KNOWN;
    }

    int width() {
        return zones[0].length;
    }

    int height() {
        return zones.length;
    }

    /** The code of the zone at that point; null outside the country. */
    String at(int x, int y) {
        return y < 0 || x < 0 || y >= height() || x >= width() ? null : zones[y][x];
    }

    /** Whether the next point to the right or below is another zone's. */
    boolean isEdge(int x, int y) {
        return differs(at(x, y), at(x + 1, y)) || differs(at(x, y), at(x, y + 1));
    }

    /** The point of each zone that lies farthest from its edges. */
    Map<String, int[]> middles() {
        return middles;
    }

    private static boolean differs(String one, String other) {
        return one == null ? other != null : !one.equals(other);
    }

    /** A number is wide and low, so room to the sides is worth more. */
    private void findMiddles() {
        Map<String, Integer> rooms = new HashMap<>();
        int[] above = new int[width()];
        int[][] below = below();
        for (int y = 0; y < height(); y++) {
            int[] right = right(y);
            int left = 0;
            for (int x = 0; x < width(); x++) {
                left = differs(at(x, y), at(x - 1, y)) ? 1 : left + 1;
                above[x] = differs(at(x, y), at(x, y - 1)) ? 1 : above[x] + 1;
                int room = Math.min(Math.min(left, right[x]), 2 * Math.min(above[x], below[y][x]));
                if (at(x, y) != null && room > rooms.getOrDefault(at(x, y), 0)) {
                    rooms.put(at(x, y), room);
                    middles.put(at(x, y), new int[] {x, y});
                }
            }
        }
    }

    private int[] right(int y) {
        int[] right = new int[width()];
        for (int x = width() - 1; x >= 0; x--) {
            right[x] = x == width() - 1 || differs(at(x, y), at(x + 1, y)) ? 1 : right[x + 1] + 1;
        }
        return right;
    }

    private int[][] below() {
        int[][] below = new int[height()][width()];
        for (int y = height() - 1; y >= 0; y--) {
            for (int x = 0; x < width(); x++) {
                below[y][x] = y == height() - 1 || differs(at(x, y), at(x, y + 1)) ? 1 : below[y + 1][x] + 1;
            }
        }
        return below;
    }
}
