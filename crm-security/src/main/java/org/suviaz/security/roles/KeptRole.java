package org.suviaz.security.roles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.geo.Language;

/** A role as it is kept. */
@Entity
@Table(name = "role")
class KeptRole {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "name_be", nullable = false)
    private String nameBe = "";

    @Column(name = "name_ru", nullable = false)
    private String nameRu = "";

    @Column(name = "name_en", nullable = false)
    private String nameEn = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_right", joinColumns = @JoinColumn(name = "role_id"))
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "held", nullable = false)
    private final Set<Right> rights = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_field", joinColumns = @JoinColumn(name = "role_id"))
    @MapKeyColumn(name = "field", nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "access", nullable = false)
    private final Map<String, FieldAccess> fields = new HashMap<>();

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected KeptRole() {}

    KeptRole(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Role role() {
        return new Role(id, code, names(), rights, fields());
    }

    /** Takes over everything but the code. */
    void take(Role wanted) {
        nameBe = wanted.names().getOrDefault(Language.BE, "");
        nameRu = wanted.names().getOrDefault(Language.RU, "");
        nameEn = wanted.names().getOrDefault(Language.EN, "");
        rights.retainAll(wanted.rights());
        rights.addAll(wanted.rights());
        wanted.fields().forEach((field, access) -> fields.put(field.name(), access));
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    private Map<Field, FieldAccess> fields() {
        Map<Field, FieldAccess> all = new HashMap<>();
        fields.forEach((name, access) -> all.put(Field.valueOf(name), access));
        return all;
    }

    private Map<Language, String> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        if (!nameBe.isEmpty()) {
            names.put(Language.BE, nameBe);
            names.put(Language.RU, nameRu);
            names.put(Language.EN, nameEn);
        }
        return names;
    }
}
