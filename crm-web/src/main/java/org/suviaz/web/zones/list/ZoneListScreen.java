package org.suviaz.web.zones.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** Walks down the tree of zones, and adds branches of the organisation below the zone in view. */
@Named
@RequestScoped
public class ZoneListScreen {

    private final Callers callers;
    private final Zones zones;
    private final AuditLog log;
    private final Notices notices;
    private final Words words;
    private Caller administrator;
    private String zone;
    private String nameBe;
    private String nameRu;

    @Inject
    public ZoneListScreen(Callers callers, Zones zones, AuditLog log, Notices notices, Words words) {
        this.callers = callers;
        this.zones = zones;
        this.log = log;
        this.notices = notices;
        this.words = words;
    }

    protected ZoneListScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        administrator = callers.require(Right.MANAGE_ZONES);
    }

    /** The entry comes first: what cannot be noted is not done. */
    public String add() {
        ZoneRow parent = getCurrent();
        log.append(AuditKind.ZONE_ADDED, parent.code(), 1);
        zones.addBranch(parent.id(), new Bilingual(nameBe, nameRu));
        notices.add("zones.list.added");
        return "/zones/list/zoneList?faces-redirect=true&zone=" + parent.id();
    }

    /** The zone in view, the administrator's own where none was picked; a foreign one is not there. */
    public ZoneRow getCurrent() {
        ZoneRow own = administrator.zones(Right.MANAGE_ZONES).get(0);
        ZoneRow picked = zone == null ? own : picked();
        callers.require(Right.MANAGE_ZONES, picked.lft());
        return picked;
    }

    private ZoneRow picked() {
        if (!zone.matches("\\d{1,9}")) {
            throw new NotThere();
        }
        return tree().byId(Integer.parseInt(zone)).orElseThrow(NotThere::new);
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

    private ZoneTree tree() {
        return zones.tree();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getNameBe() {
        return nameBe;
    }

    public void setNameBe(String nameBe) {
        this.nameBe = nameBe;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }
}
