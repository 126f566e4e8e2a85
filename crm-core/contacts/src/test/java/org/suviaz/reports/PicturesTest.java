package org.suviaz.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.zones.DistrictMap;

class PicturesTest {

    @Test
    void belarusian_letters_have_a_shape_of_their_own() throws IOException {
        assertTrue(different(bar("ў"), bar("і")));
        assertTrue(different(bar("ў"), bar("\uffff")));
    }

    @Test
    void a_long_name_is_cut_and_the_bar_stays_where_it_is() throws IOException {
        BufferedImage shorter = bar("Ушачы");
        BufferedImage longer = bar("Усе людзі ўсіх раёнаў, якія толькі ёсць на гэтым свеце і яшчэ далей");
        assertEquals(shorter.getRGB(260, 20), longer.getRGB(260, 20));
    }

    @Test
    void every_district_and_city_has_room_on_the_map() {
        Map<String, int[]> middles = MapLayout.known().middles();
        assertEquals(129, middles.size());
        middles.forEach((zone, middle) -> assertEquals(zone, MapLayout.known().at(middle[0], middle[1])));
    }

    @Test
    void more_people_are_darker_and_nobody_is_white() throws IOException {
        Map<String, Shown> people = new HashMap<>();
        DistrictMap.known().stretches().forEach(stretch -> people.put(stretch.zone(), Shown.exactly(0)));
        people.put("1208000000", Shown.exactly(1000));
        people.put("2233000000", Shown.exactly(3));
        BufferedImage map = image(MapPicture.of(new MapReport(people), String::valueOf));
        assertTrue(light(map, "2236000000") > light(map, "2233000000"));
        assertTrue(light(map, "2233000000") > light(map, "1208000000"));
    }

    private static int light(BufferedImage map, String zone) {
        int[] middle = MapLayout.known().middles().get(zone);
        int rgb = map.getRGB(middle[0], middle[1] - 10);
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }

    private static BufferedImage bar(String label) throws IOException {
        return image(BarPicture.of(List.of(new Bar(label, 5, "5")), 10));
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean different(BufferedImage one, BufferedImage other) {
        return !Arrays.equals(points(one), points(other));
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
