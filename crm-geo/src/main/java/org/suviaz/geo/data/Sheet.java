package org.suviaz.geo.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of the dictionary, in the order in which they are loaded. A licence has files of its own: spellings under a
 * share-alike licence lie in a layer, which is laid over the table that it belongs to.
 */
enum Sheet {
    SELSOVETS(
            "selsovets-osm.tsv",
            EntryKind.SELSOVET,
            "ODbL 1.0",
            "official",
            "OsmBelarus/Databases, c.2015; Belstat 2009",
            "code",
            "zone",
            "be",
            "ru"),
    SETTLEMENTS(
            "settlements.tsv",
            EntryKind.SETTLEMENT,
            "CC BY 4.0",
            "missing",
            "",
            "id",
            "zone",
            "type",
            "be",
            "ru",
            "postal",
            "population",
            "status",
            "selsovet",
            "be_also",
            "ru_also",
            "be_status",
            "source"),
    SETTLEMENTS_GRAMMAR(
            "settlements-be-grammardb.tsv",
            EntryKind.SETTLEMENT,
            "CC BY-SA 4.0",
            "missing",
            "GrammarDB",
            "id",
            "be",
            "be_status",
            "candidates"),
    SETTLEMENTS_OSM(
            "settlements-be-osm.tsv",
            EntryKind.SETTLEMENT,
            "ODbL 1.0",
            "missing",
            "OsmBelarus/Databases",
            "id",
            "be",
            "be_status",
            "candidates"),
    STREETS(
            "streets-osm.tsv",
            EntryKind.STREET,
            "ODbL 1.0",
            "source",
            "OsmBelarus/Databases (OSM, c.2014)",
            "town",
            "type",
            "be",
            "ru",
            "base_be",
            "base_ru"),
    POSTAL_CODES(
            "postal-codes.tsv",
            EntryKind.POSTAL_CODE,
            "CC BY 4.0",
            "missing",
            "",
            "code",
            "zone",
            "settlement",
            "be",
            "ru",
            "be_status",
            "source"),
    POSTAL_CODES_GRAMMAR(
            "postal-codes-be-grammardb.tsv",
            EntryKind.POSTAL_CODE,
            "CC BY-SA 4.0",
            "missing",
            "GrammarDB",
            "code",
            "be",
            "be_status",
            "candidates"),
    POSTAL_CODES_OSM(
            "postal-codes-be-osm.tsv",
            EntryKind.POSTAL_CODE,
            "ODbL 1.0",
            "missing",
            "OsmBelarus/Databases",
            "code",
            "be",
            "be_status",
            "candidates"),
    GIVEN_NAMES(
            "given-names.tsv",
            EntryKind.GIVEN_NAME,
            "LGPL 2.1, CC BY-SA 3.0, CC BY-SA 4.0",
            "missing",
            "",
            "gender",
            "ru",
            "be",
            "be_variants",
            "be_status",
            "source"),
    PATRONYMICS(
            "patronymics.tsv",
            EntryKind.PATRONYMIC,
            "LGPL 2.1, CC BY-SA 3.0, CC BY-SA 4.0",
            "missing",
            "",
            "gender",
            "ru",
            "be",
            "be_variants",
            "be_status",
            "source"),
    SURNAMES(
            "surnames.tsv",
            EntryKind.SURNAME,
            "LGPL 2.1, CC BY-SA 3.0, CC BY-SA 4.0",
            "missing",
            "",
            "ru_m",
            "be_m",
            "ru_f",
            "be_f",
            "be_status",
            "source");

    private final String file;
    private final EntryKind kind;
    private final String licence;
    private final String said;
    private final String source;
    private final List<String> columns;

    Sheet(String file, EntryKind kind, String licence, String said, String source, String... columns) {
        this.file = file;
        this.kind = kind;
        this.licence = licence;
        this.said = said;
        this.source = source;
        this.columns = List.of(columns);
    }

    String file() {
        return file;
    }

    EntryKind kind() {
        return kind;
    }

    String licence() {
        return licence;
    }

    /** The word for how sure a name of this file is, where the file does not say. */
    String said() {
        return said;
    }

    /** Where its names come from, where the file does not say. */
    String source() {
        return source;
    }

    List<String> columns() {
        return columns;
    }

    /** Whether it holds names alone, for entries of another file. */
    boolean isLayer() {
        return columns.contains("candidates");
    }

    static Optional<Sheet> of(String file) {
        return Arrays.stream(values()).filter(sheet -> sheet.file.equals(file)).findFirst();
    }

    static List<Sheet> of(EntryKind kind) {
        return Arrays.stream(values()).filter(sheet -> sheet.kind == kind).toList();
    }
}
