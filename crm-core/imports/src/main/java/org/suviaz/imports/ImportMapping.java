package org.suviaz.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.suviaz.contacts.FillWay;
import org.suviaz.security.scope.OwnedEntity;

/** What the columns of a sheet with certain heads mean, kept by name. */
@Entity
@Table(name = "import_mapping")
class ImportMapping extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "heads_key", nullable = false, updatable = false)
    private String headsKey;

    @Column(name = "heads", nullable = false, updatable = false, columnDefinition = "mediumtext")
    private String heads;

    @Column(name = "fields", nullable = false, columnDefinition = "mediumtext")
    private String fields;

    @Column(name = "ways", nullable = false, columnDefinition = "mediumtext")
    private String ways;

    @Column(name = "meanings", nullable = false, columnDefinition = "mediumtext")
    private String meanings;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ImportMapping() {}

    ImportMapping(String name, String headsKey, List<String> heads) {
        this.name = name;
        this.headsKey = headsKey;
        this.heads = Packed.cells(heads);
    }

    void means(ImportSheet sheet, Instant now) {
        fields = Packed.fields(sheet.fields());
        ways = Packed.ways(sheet.ways());
        meanings = sheet.values().packed();
        savedAt = now;
    }

    void rename(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }

    String headsKey() {
        return headsKey;
    }

    List<String> heads() {
        return Packed.cells(heads);
    }

    List<ImportField> fields() {
        return Packed.fields(fields);
    }

    List<FillWay> ways() {
        return Packed.ways(ways);
    }

    KnownValues values() {
        return KnownValues.unpacked(meanings);
    }

    KnownMapping row() {
        List<String> said = heads().stream().filter(head -> !head.isEmpty()).toList();
        return new KnownMapping(id, name, said, savedAt);
    }
}
