package org.suviaz.geo.data;

import org.suviaz.geo.Bilingual;

/**
 * A place that the data lacks, as somebody typed it.
 *
 * @param kind a settlement or a street
 * @param parent the code of the zone that holds the settlement, or of the street's town
 * @param type "вёска" / "деревня", "вуліца" / "улица", as the dictionary of places names it
 * @param be without the type
 * @param ru without the type
 */
public record NewEntry(EntryKind kind, String parent, Bilingual type, String be, String ru) {}
