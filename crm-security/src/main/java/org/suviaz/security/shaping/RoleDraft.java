package org.suviaz.security.shaping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** A role as somebody wants it, until a second person has said yes to what it gives more. Never changed. */
@Entity
@Table(name = "role_draft")
class RoleDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "role_id", nullable = false, updatable = false)
    private int roleId;

    /** The {@link RoleChange#mark} of the role upon which it was drawn. */
    @Column(name = "base", nullable = false, updatable = false)
    private String base;

    @Column(name = "name_be", nullable = false, updatable = false)
    private String nameBe;

    @Column(name = "name_ru", nullable = false, updatable = false)
    private String nameRu;

    @Column(name = "name_en", nullable = false, updatable = false)
    private String nameEn;

    /** Joined by commas. */
    @Column(name = "rights", nullable = false, updatable = false)
    private String rights;

    /** As PHONE=MASKED, joined by commas. */
    @Column(name = "fields", nullable = false, updatable = false)
    private String fields;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private int madeBy;

    protected RoleDraft() {}

    RoleDraft(Role base, Role wanted, int account, Instant now) {
        this.roleId = base.id();
        this.base = RoleChange.mark(base);
        this.nameBe = wanted.names().getOrDefault(Language.BE, "");
        this.nameRu = wanted.names().getOrDefault(Language.RU, "");
        this.nameEn = wanted.names().getOrDefault(Language.EN, "");
        this.rights = wanted.rights().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.fields = wanted.fields().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
        this.madeAt = now;
        this.madeBy = account;
    }

    /** Whether the same account wants the same of the same role. */
    boolean isLike(RoleDraft other) {
        return madeBy == other.madeBy
                && roleId == other.roleId
                && base.equals(other.base)
                && RoleChange.mark(wanted("")).equals(RoleChange.mark(other.wanted("")));
    }

    Long id() {
        return id;
    }

    int roleId() {
        return roleId;
    }

    boolean isDrawnUpon(Role role) {
        return RoleChange.mark(role).equals(base);
    }

    /** The role that is wanted, under the code of the one that there is. */
    Role wanted(String code) {
        Set<Right> held = EnumSet.noneOf(Right.class);
        parts(rights).map(Right::valueOf).forEach(held::add);
        Map<Field, FieldAccess> given = new TreeMap<>();
        parts(fields)
                .map(part -> part.split("="))
                .forEach(part -> given.put(Field.valueOf(part[0]), FieldAccess.valueOf(part[1])));
        Map<Language, String> names =
                nameBe.isEmpty() ? Map.of() : Map.of(Language.BE, nameBe, Language.RU, nameRu, Language.EN, nameEn);
        return new Role(roleId, code, names, held, given);
    }

    private static Stream<String> parts(String joined) {
        return Stream.of(joined.split(",")).filter(part -> !part.isEmpty());
    }
}
