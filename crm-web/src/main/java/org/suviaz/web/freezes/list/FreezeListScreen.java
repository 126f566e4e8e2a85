package org.suviaz.web.freezes.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.freezes.FreezeRow;
import org.suviaz.security.freezes.Freezes;
import org.suviaz.security.freezes.Holder;
import org.suviaz.security.freezes.Target;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;

/** What is frozen, who can be, and the request to open something again. */
@Named
@RequestScoped
public class FreezeListScreen {

    private final Freezes freezes;
    private final Notices notices;
    private final Words words;
    private List<FreezeRow> rows;
    private List<Holder> open;
    private List<ZoneRow> zones;
    private String page;

    @Inject
    public FreezeListScreen(Freezes freezes, Notices notices, Words words) {
        this.freezes = freezes;
        this.notices = notices;
        this.words = words;
    }

    protected FreezeListScreen() {
        this(null, null, null);
    }

    public String thawAccount() {
        return thaw(Target.account(PickedRow.ofFew("thawAccount")));
    }

    public String thawZone() {
        return thaw(Target.zone(PickedRow.ofFew("thawZone")));
    }

    private String thaw(Target target) {
        freezes.thaw(target);
        notices.warn("freezes.list.asked");
        return "/approvals/list/approvalList?faces-redirect=true";
    }

    public List<FreezeRow> getRows() {
        if (rows == null) {
            rows = freezes.list();
        }
        return rows;
    }

    /** A page of the accounts that the caller may freeze; asked for once, for each asking is an entry of the log. */
    public HolderPage getPage() {
        if (open == null) {
            open = freezes.open();
        }
        return HolderPage.of(open, page);
    }

    public List<ZoneRow> getZones() {
        if (zones == null) {
            zones = freezes.openZones();
        }
        return zones;
    }

    /** Where an account holds roles. */
    public String places(Holder holder) {
        return holder.held().stream()
                .map(one -> one.name().in(words.language()))
                .collect(Collectors.joining(", "));
    }

    public String getP() {
        return page;
    }

    public void setP(String page) {
        this.page = page;
    }
}
