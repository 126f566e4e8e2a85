package org.suviaz.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.ContactMoves;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.Side;
import org.suviaz.security.scope.SideChoice;

/** The door to the offers of both sides. A look at the names in them is an entry of the log. */
@ApplicationScoped
@Transactional
public class HandOverLists {

    private final HandOverRepository offers;
    private final ContactMoves people;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    HandOverLists(HandOverRepository offers, ContactMoves people, Zones zones, Callers callers, AuditLog log) {
        this.offers = offers;
        this.people = people;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    protected HandOverLists() {
        this(null, null, null, null, null);
    }

    /** Whether the caller acts on that side for any zone. */
    public boolean acts(Side side) {
        return callers.anybody().isPresent() && !callers.side(side).none();
    }

    /** How many wait for an answer of the caller's zones. */
    public long countReceived() {
        return acts(Side.TO) ? offers.countOpen(callers.side(Side.TO), since()) : 0;
    }

    /**
     * Who is offered to the caller's zones, the longest waiting first.
     *
     * @throws NotThere where the caller receives nobody anywhere
     */
    public HandOverPage<ReceivedRow> received(int page, Language language) {
        SideChoice side = acting(Side.TO);
        long count = offers.countOpen(side, since());
        int known = within(page, count);
        List<HandOver> found = offers.open(side, since(), (known - 1) * HandOverPage.SIZE, HandOverPage.SIZE);
        log.append(AuditKind.OFFERS_SHOWN, "", found.size());
        return HandOverPage.of(
                found.stream().map(offer -> received(offer, language)).toList(), count, known);
    }

    /**
     * Whom the caller's zones offered, and what came of it, the newest first.
     *
     * @throws NotThere where the caller gives nobody away anywhere
     */
    public HandOverPage<GivenRow> given(int page, Language language) {
        SideChoice side = acting(Side.FROM);
        long count = offers.count(side);
        int known = within(page, count);
        List<HandOver> found = offers.all(side, (known - 1) * HandOverPage.SIZE, HandOverPage.SIZE);
        Map<Long, String> names =
                people.names(found.stream().map(HandOver::contactId).toList(), language);
        log.append(AuditKind.OFFERS_SHOWN, "", names.size());
        return HandOverPage.of(found.stream().map(offer -> given(offer, names)).toList(), count, known);
    }

    /** The offer as its own side is told of it. */
    GivenRow given(HandOver offer, Map<Long, String> names) {
        String name = names.get(offer.contactId());
        return new GivenRow(
                offer.id(),
                name == null ? null : offer.contactId(),
                name == null ? "" : name,
                zone(offer),
                offer.createdAt(),
                offer.state(Instant.now()),
                offer.closedAt(),
                offer.endsAt());
    }

    private ReceivedRow received(HandOver offer, Language language) {
        return new ReceivedRow(
                offer.id(),
                offer.name().in(language),
                offer.town().in(language),
                zone(offer),
                offer.createdAt(),
                offer.endsAt());
    }

    private Bilingual zone(HandOver offer) {
        return zones.tree().byNumber(offer.number(Side.TO)).map(ZoneRow::name).orElse(new Bilingual("", ""));
    }

    private SideChoice acting(Side side) {
        SideChoice choice = callers.side(side);
        if (choice.none()) {
            throw new NotThere();
        }
        return choice;
    }

    private static int within(int page, long count) {
        return Math.min(Math.max(1, page), HandOverPage.pages(count));
    }

    /** What was offered before is over. */
    private static Instant since() {
        return Instant.now().minus(HandOver.STANDS);
    }
}
