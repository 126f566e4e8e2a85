package org.suviaz.geo.zones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.suviaz.geo.Bilingual;

/** A zone as the database keeps it: its names change, and of a branch also the place. */
@Entity
@Table(name = "zone")
class Zone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "code", nullable = false, updatable = false, length = 40)
    private String code;

    @Column(name = "parent_id")
    private Integer parentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private ZoneKind kind;

    @Column(name = "name_be", nullable = false, length = 120)
    private String nameBe;

    @Column(name = "name_ru", nullable = false, length = 120)
    private String nameRu;

    @Column(name = "lft", nullable = false)
    private int lft;

    @Column(name = "rgt", nullable = false)
    private int rgt;

    @Column(name = "depth", nullable = false)
    private int depth;

    protected Zone() {}

    Zone(String code, ZoneRow parent, ZoneKind kind, Bilingual name, Span numbers) {
        this.code = code;
        this.parentId = parent == null ? null : parent.id();
        this.kind = kind;
        this.nameBe = name.be();
        this.nameRu = name.ru();
        this.lft = numbers.lft();
        this.rgt = numbers.rgt();
        this.depth = parent == null ? 0 : parent.depth() + 1;
    }

    ZoneRow row() {
        return new ZoneRow(id, code, parentId, kind, new Bilingual(nameBe, nameRu), lft, rgt, depth);
    }

    /** Gives it other numbers, and another depth, where it or what holds it is moved. */
    void replant(Span numbers, int deeper) {
        lft = numbers.lft();
        rgt = numbers.rgt();
        depth += deeper;
    }

    void putBelow(ZoneRow parent) {
        parentId = parent.id();
    }

    /** Whether the new name differed. */
    boolean rename(Bilingual name) {
        boolean differs = !nameBe.equals(name.be()) || !nameRu.equals(name.ru());
        nameBe = name.be();
        nameRu = name.ru();
        return differs;
    }
}
