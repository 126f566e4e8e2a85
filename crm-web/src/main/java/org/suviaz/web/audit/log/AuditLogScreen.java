package org.suviaz.web.audit.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.audit.AuditChain;
import org.suviaz.security.audit.AuditExport;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.audit.AuditPage;
import org.suviaz.security.audit.AuditQuery;
import org.suviaz.security.audit.AuditRow;
import org.suviaz.security.audit.AuditTopic;
import org.suviaz.security.chain.Verdict;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Words;

/** The auditor's view of the log: narrowed by account, kind, day and code, and its chain checked on a button. */
@Named
@RequestScoped
public class AuditLogScreen {

    private final Callers callers;
    private final AuditLog log;
    private final AuditChain chain;
    private final AuditExport export;
    private final Zones zones;
    private final Words words;
    private String topic;
    private String account;
    private String kind;
    private String day;
    private String object;
    private String number;
    private AuditPage page;
    private Verdict verdict;
    private Instant verifiedAt;

    @Inject
    public AuditLogScreen(
            Callers callers, AuditLog log, AuditChain chain, AuditExport export, Zones zones, Words words) {
        this.callers = callers;
        this.log = log;
        this.chain = chain;
        this.export = export;
        this.zones = zones;
        this.words = words;
    }

    protected AuditLogScreen() {
        this(null, null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        callers.require(Right.READ_LOG);
        page = new AuditPage(List.of(), 0, 1, 1, 0, 0);
    }

    /** Reads the page; where the day is none, the page stays empty and says so. */
    public void load() {
        page = log.page(query());
    }

    /** Checks the chain and shows the verdict above the log; nothing is changed, so there is no redirect. */
    public void verify() {
        verdict = chain.verify();
        verifiedAt = Instant.now();
        load();
    }

    /** Hands out all that the page tells of as a file; nothing is left on the page. */
    public void export() {
        CsvAnswer.send(export.csv(
                query(),
                Stream.of("no", "time", "account.title", "zone", "kind.title", "object.title", "amount", "link")
                        .map(head -> words.get("audit." + head))
                        .toList(),
                one -> words.get("audit.kind." + one)));
    }

    private AuditQuery query() {
        return new AuditQuery(topic, account, kind, day, object, page(number));
    }

    public List<AuditTopic> getTopics() {
        return List.of(AuditTopic.values());
    }

    public boolean isNarrowed() {
        return filled(topic) || filled(account) || filled(kind) || filled(day) || filled(object);
    }

    /** The page asked for; what is no number asks for the first. */
    private static int page(String asked) {
        return asked != null && asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 1;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public List<AuditKind> getKinds() {
        return List.of(AuditKind.values());
    }

    public List<String> getAccounts() {
        return log.accounts().stream().filter(AuditLogScreen::filled).toList();
    }

    /** The zone of an entry in the reader's language. */
    public String zone(AuditRow row) {
        return zones.tree()
                .byCode(row.zone())
                .map(ZoneRow::name)
                .map(name -> name.in(words.language()))
                .orElse("—");
    }

    public AuditPage getPage() {
        return page;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
