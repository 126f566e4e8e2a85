package org.suviaz.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.FillWay;
import org.suviaz.geo.Language;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.security.scope.OwnedEntity;

/** One sheet of a list: what a look over it told, and what a person chose. */
@Entity
@Table(name = "import_sheet")
class ImportSheet extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "chosen", nullable = false)
    private boolean chosen;

    @Column(name = "header_row", nullable = false)
    private int headerRow;

    @Column(name = "all_rows", nullable = false)
    private int rows;

    @Column(name = "blank_rows", nullable = false)
    private int blanks;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "heads", nullable = false, columnDefinition = "mediumtext")
    private String heads;

    @Column(name = "fields", nullable = false, columnDefinition = "mediumtext")
    private String fields;

    @Column(name = "ways", nullable = false, columnDefinition = "mediumtext")
    private String ways;

    @Column(name = "meanings", nullable = false, columnDefinition = "mediumtext")
    private String meanings;

    @Column(name = "tallies", nullable = false, columnDefinition = "mediumtext")
    private String tallies;

    @Column(name = "zone_id")
    private Integer zoneId;

    @Column(name = "settled", nullable = false)
    private boolean settled;

    @Column(name = "known_as")
    private String knownAs;

    @Column(name = "samples", nullable = false, columnDefinition = "mediumtext")
    private String samples;

    protected ImportSheet() {}

    ImportSheet(long batchId, int place, SheetProfile profile) {
        this.batchId = batchId;
        this.place = place;
        this.name = profile.name();
        look(profile);
        this.chosen = headerRow > 0 && rows > 0;
    }

    final void look(SheetProfile profile) {
        headerRow = profile.headerRow();
        rows = profile.rows();
        blanks = profile.blanks();
        language = profile.language().code();
        heads = Packed.cells(profile.heads());
        fields = Packed.fields(profile.fields());
        ways = "";
        meanings = "";
        settled = false;
        knownAs = null;
        tallies = ValueTally.packed(profile.values());
        samples =
                Packed.lines(profile.samples().stream().map(ImportSheet::sample).toList());
    }

    /** Decides what the columns mean, and in which way each is taken; what was said of single values stays. */
    void means(List<ImportField> wanted, List<FillWay> chosen) {
        fields = Packed.fields(wanted);
        ways = Packed.ways(chosen);
    }

    void values(KnownValues said) {
        meanings = said.packed();
    }

    /** Rows that name no place belong to that zone, or are faults where it is null. */
    void placeless(Integer zone) {
        zoneId = zone;
    }

    /** A person has looked at the columns; no saved mapping is laid over that any more. */
    void settle() {
        settled = true;
    }

    /** The columns mean what a saved mapping of that name says. */
    void known(String name) {
        knownAs = name;
    }

    void choose(boolean wanted) {
        chosen = wanted;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    boolean chosen() {
        return chosen;
    }

    int headerRow() {
        return headerRow;
    }

    int rows() {
        return rows;
    }

    int blanks() {
        return blanks;
    }

    Language language() {
        return Language.of(language);
    }

    /** One head a column; a sheet of a single unnamed column packs to nothing, and has no meaning to look for. */
    List<String> heads() {
        return Packed.cells(heads);
    }

    List<ImportField> fields() {
        return Packed.fields(fields);
    }

    /** One way a column, the careful ones where nobody chose. */
    List<FillWay> ways() {
        List<String> kept = Packed.cells(ways);
        List<ImportField> meant = fields();
        List<FillWay> chosen = new ArrayList<>();
        for (int column = 0; column < meant.size(); column++) {
            chosen.add(
                    column < kept.size()
                            ? FillWay.valueOf(kept.get(column))
                            : meant.get(column).carefulWay());
        }
        return chosen;
    }

    KnownValues values() {
        return KnownValues.unpacked(meanings);
    }

    /** The different values of that column, none where there are too many to list. */
    List<ValueTally.Counted> tally(int column) {
        List<List<ValueTally.Counted>> all = ValueTally.unpacked(tallies);
        return column < all.size() ? all.get(column) : List.of();
    }

    SheetMapping mapping() {
        String zone = zoneId == null ? null : String.valueOf(zoneId);
        return new SheetMapping(heads(), fields(), ways(), values(), language(), zone);
    }

    Integer zoneId() {
        return zoneId;
    }

    boolean settled() {
        return settled;
    }

    String knownAs() {
        return knownAs;
    }

    List<RawRow> samples() {
        return Packed.lines(samples).stream().map(ImportSheet::sample).toList();
    }

    SheetRow row() {
        return new SheetRow(place, name, chosen, headerRow, rows, blanks, heads(), samples());
    }

    private static String sample(RawRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(row.number()));
        parts.addAll(row.cells());
        return Packed.cells(parts);
    }

    private static RawRow sample(String line) {
        List<String> parts = Packed.cells(line);
        return new RawRow(Integer.parseInt(parts.get(0)), List.copyOf(parts.subList(1, parts.size())));
    }
}
