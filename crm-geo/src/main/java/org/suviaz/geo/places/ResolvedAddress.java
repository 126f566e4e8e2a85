package org.suviaz.geo.places;

import org.suviaz.geo.zones.ZoneRow;

/**
 * What a written address says, part by part.
 *
 * @param house without its building part: "12а", "5/2", "а/я 15"
 * @param building "к. 1", "стр. 2"
 * @param zone the smallest that the settlement or the text itself tells
 * @param postalCode as written; where none is, the one of the settlement's main office: sure in a village, a question in
 *     a town, which has several
 * @param area what the text says of where the settlement lies, as written: "Пінскага р-на"; empty for nothing
 * @param rest whatever no part claimed, such as "подъезд 2"; empty for nothing
 */
public record ResolvedAddress(
        Part<Settlement> settlement,
        Part<Street> street,
        Part<String> house,
        Part<String> building,
        Part<String> flat,
        Part<ZoneRow> zone,
        Part<String> postalCode,
        String area,
        String rest) {

    /** House and building part as one text in the one form that the house keeps: "12а к. 1". */
    public String wholeHouse() {
        String number = text(house);
        String part = text(building);
        return number.isEmpty() || part.isEmpty() ? number + part : number + " " + part;
    }

    /** A text of the house, in its one form where it was understood. */
    public static String text(Part<String> part) {
        return part.sure().orElse(part.written());
    }
}
