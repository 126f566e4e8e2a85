package org.suviaz.web.freezes.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.freezes.FreezeRow;
import org.suviaz.security.freezes.Freezes;
import org.suviaz.security.freezes.Holder;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.freezes.TargetChoice;
import org.suviaz.web.zones.Posted;

/** What is frozen, who can be, and the request to open something again. */
@Named
@RequestScoped
public class FreezeListScreen {

    private final Freezes freezes;
    private final Notices notices;
    private final Words words;
    private String account;
    private String zone;
    private List<FreezeRow> rows;
    private List<Holder> open;
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

    @PostConstruct
    void open() {
        account = Posted.value("form:thawAccount");
        zone = Posted.value("form:thawZone");
    }

    public String thaw() {
        freezes.thaw(TargetChoice.of(account, zone));
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
        return freezes.openZones();
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
