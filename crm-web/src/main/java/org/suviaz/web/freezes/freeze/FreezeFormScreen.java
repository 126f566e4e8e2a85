package org.suviaz.web.freezes.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.freezes.FreezePlan;
import org.suviaz.security.freezes.Freezes;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.freezes.TargetChoice;
import org.suviaz.web.zones.Posted;

/** Says what freezing an account or a zone would do, and does it with one post. */
@Named
@RequestScoped
public class FreezeFormScreen {

    private final Freezes freezes;
    private final Notices notices;
    private String account;
    private String zone;
    private boolean sure;
    private FreezePlan plan;

    @Inject
    public FreezeFormScreen(Freezes freezes, Notices notices) {
        this.freezes = freezes;
        this.notices = notices;
    }

    protected FreezeFormScreen() {
        this(null, null);
    }

    @PostConstruct
    void open() {
        account = Posted.value("account");
        zone = Posted.value("zone");
    }

    public String freeze() {
        boolean done = freezes.freeze(TargetChoice.of(account, zone), sure);
        if (done) {
            notices.add("freezes.form.done");
            return "/freezes/list/freezeList?faces-redirect=true";
        }
        notices.warn("freezes.form.asked");
        return "/approvals/list/approvalList?faces-redirect=true";
    }

    public FreezePlan getPlan() {
        if (plan == null) {
            plan = freezes.plan(TargetChoice.of(account, zone));
        }
        return plan;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
