package org.suviaz.web.zones.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.branches.Branches;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.PeopleByZone;
import org.suviaz.security.scope.ZoneCounts;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.zones.Posted;

/** Walks down the tree of zones with their people counted, and adds, renames and removes branches. */
@Named
@RequestScoped
public class ZoneListScreen {

    private static final String SELF = "/zones/list/zoneList?faces-redirect=true&zone=";

    private final Callers callers;
    private final Zones zones;
    private final ZoneCounts counts;
    private final Branches branches;
    private final AuditLog log;
    private final Notices notices;
    private final Words words;
    private final TypedName added = new TypedName();
    private TypedName renamed;
    private Caller administrator;
    private PeopleByZone people;
    private String zone;

    @Inject
    public ZoneListScreen(
            Callers callers,
            Zones zones,
            ZoneCounts counts,
            Branches branches,
            AuditLog log,
            Notices notices,
            Words words) {
        this.callers = callers;
        this.zones = zones;
        this.counts = counts;
        this.branches = branches;
        this.log = log;
        this.notices = notices;
        this.words = words;
    }

    protected ZoneListScreen() {
        this(null, null, null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        administrator = callers.require(Right.MANAGE_ZONES);
        zone = Posted.value("zone");
    }

    /** The entry comes first: what cannot be noted is not done. */
    public String add() {
        ZoneRow parent = getCurrent();
        log.append(AuditKind.ZONE_ADDED, parent.code(), 1);
        zones.addBranch(parent.id(), added.name());
        notices.add("zones.list.added");
        return SELF + parent.id();
    }

    public String rename() {
        int branch = getCurrent().id();
        branches.rename(branch, getRenamed().name());
        notices.add("zones.list.renamed");
        return SELF + branch;
    }

    public String remove() {
        int parent = branches.remove(getCurrent().id());
        notices.add("zones.list.removed");
        return administrator.may(
                        Right.MANAGE_ZONES,
                        zones.tree().byId(parent).orElseThrow().lft())
                ? SELF + parent
                : "/zones/list/zoneList?faces-redirect=true";
    }

    public String recount() {
        ZoneRow top = getCurrent();
        log.append(AuditKind.ZONE_RECOUNTED, top.code(), 1);
        notices.add("zones.list.recounted", counts.recount(top.id()));
        return SELF + top.id();
    }

    /** The zone in view, the administrator's own where none was picked; a foreign one is not there. */
    public ZoneRow getCurrent() {
        ZoneRow own = administrator.zones(Right.MANAGE_ZONES).get(0);
        ZoneRow picked = zone == null ? own : picked();
        callers.require(Right.MANAGE_ZONES, picked.lft());
        return picked;
    }

    private ZoneRow picked() {
        return tree().byId(AskedNumber.ofFew(zone)).orElseThrow(NotThere::new);
    }

    /** The way down to the zone in view, as far as it is the administrator's. */
    public List<ZoneRow> getPath() {
        return tree().path(getCurrent().id()).stream()
                .filter(step -> administrator.may(Right.MANAGE_ZONES, step.lft()))
                .toList();
    }

    public List<ZoneRow> getChildren() {
        return tree().children(getCurrent().id()).stream()
                .sorted(tree().order(words.language()))
                .toList();
    }

    /** How many zones lie below that one. */
    public int below(ZoneRow row) {
        return tree().within(row.id()).size() - 1;
    }

    /** Whether the organisation made the zone in view itself. */
    public boolean isBranch() {
        return getCurrent().kind() == ZoneKind.BRANCH;
    }

    /** Whether the caller may freeze the zone in view by its own word. */
    public boolean isFreezable() {
        ZoneRow current = getCurrent();
        return current.parentId() != null
                && (administrator.may(Right.FREEZE, current.lft())
                        || administrator.may(Right.MANAGE_ACCOUNTS, current.lft()));
    }

    public boolean isMovable() {
        return isBranch() && branches.mayMove(getCurrent().id());
    }

    /** How many people there are in that zone alone. */
    public PeopleByZone.People own(ZoneRow row) {
        return people().own(row.id());
    }

    /** The same with all below it. */
    public PeopleByZone.People total(ZoneRow row) {
        return people().total(row.id());
    }

    private PeopleByZone people() {
        if (people == null) {
            people = counts.visible();
        }
        return people;
    }

    private ZoneTree tree() {
        return zones.tree();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public TypedName getAdded() {
        return added;
    }

    /** The names of the branch in view, to be changed. */
    public TypedName getRenamed() {
        if (renamed == null) {
            renamed = new TypedName(getCurrent().name());
        }
        return renamed;
    }

    /** What somebody types as a name in both spellings. */
    public static final class TypedName {

        private String be = "";
        private String ru = "";

        TypedName() {}

        TypedName(Bilingual name) {
            be = name.be();
            ru = name.ru();
        }

        Bilingual name() {
            return new Bilingual(be, ru);
        }

        public String getBe() {
            return be;
        }

        public void setBe(String typed) {
            be = typed == null ? "" : typed;
        }

        public String getRu() {
            return ru;
        }

        public void setRu(String typed) {
            ru = typed == null ? "" : typed;
        }
    }
}
