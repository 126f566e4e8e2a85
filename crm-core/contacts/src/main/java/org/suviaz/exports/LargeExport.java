package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/**
 * A file of more people than one account takes out alone. Somebody decides who could take all of them out as well, and is
 * told how many, from where, which columns and what for; the file itself is produced by who asked.
 */
@ApplicationScoped
class LargeExport implements ApprovalKind {

    static final String KIND = "export";

    /** Coordinators are not signed in all day. */
    static final Duration LIVES = Duration.ofHours(24);

    private static final String REQUEST = "request ";

    private final ExportRequestRepository requests;
    private final ExportColumns columns;
    private final Zones zones;

    @Inject
    LargeExport(ExportRequestRepository requests, ExportColumns columns, Zones zones) {
        this.requests = requests;
        this.columns = columns;
        this.zones = zones;
    }

    protected LargeExport() {
        this(null, null, null);
    }

    static String subject(long request) {
        return REQUEST + request;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Duration lives() {
        return LIVES;
    }

    @Override
    public Optional<Right> right() {
        return Optional.of(Right.EXPORT_PEOPLE);
    }

    /** In all that lies in the zone, and not in a part of it. */
    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        return second.holds(Right.EXPORT_PEOPLE, zones.tree().numbers(asked.zone()))
                && request(asked).isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        return request(asked)
                .map(request -> ApprovalWords.of(
                        "exports.approval",
                        request.people(),
                        asked.zone().name(),
                        request.format().name(),
                        heads(request),
                        request.purpose()))
                .orElse(ApprovalWords.of("exports.approval.gone"));
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        answer(asked, ExportRequest.Answer.YES);
    }

    @Override
    public void refused(ApprovalRow asked) {
        answer(asked, ExportRequest.Answer.NO);
    }

    @Override
    public void dropped(ApprovalRow asked) {
        answer(asked, ExportRequest.Answer.NEVER);
    }

    private void answer(ApprovalRow asked, ExportRequest.Answer given) {
        request(asked).orElseThrow(NotThere::new).answer(given, Home.now());
    }

    private List<ColumnHead> heads(ExportRequest request) {
        return columns.heads(request.columns());
    }

    private Optional<ExportRequest> request(ApprovalRow asked) {
        return requests.find(Long.parseLong(asked.subject().substring(REQUEST.length())));
    }
}
