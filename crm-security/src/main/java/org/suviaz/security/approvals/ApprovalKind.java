package org.suviaz.security.approvals;

import java.time.Duration;
import java.util.Optional;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/**
 * One thing that needs a second person; a CDI bean implements it, and {@link Approvals} finds it by {@link #name()}.
 *
 * <p>Who asked is never the second person, in whatever tab: no kind has to look. Nothing here is called twice for one
 * request, but one thing can be asked for by two people, and both requests be confirmed: the kind must bear that.
 */
public interface ApprovalKind {

    /** The name under which {@link Approvals#ask} asks for this kind, at most 30 characters. */
    String name();

    /** How long a request waits for its answer. */
    default Duration lives() {
        return Duration.ofMinutes(30);
    }

    /**
     * The right by which the second person decides. It must then be held over the request's zone by a grant in another
     * zone than those of the asker's own grants, or in the whole country, above which there is nobody: else two accounts of
     * one place, which may be one person, would do. Empty where people of one zone may well decide together.
     */
    Optional<Right> right();

    /** Whether this account may confirm or refuse, leaving aside who asked and by which zone; asked for each page. */
    boolean mayConfirm(Caller second, ApprovalRow asked);

    /** What is asked for, in one sentence. */
    ApprovalWords words(ApprovalRow asked);

    /**
     * Does what was asked for, in the transaction of the answer and with the second person as the caller.
     *
     * @throws RuntimeException where it cannot be done any more: then the request goes on waiting
     */
    void confirmed(ApprovalRow asked);

    /** The second person said no; in the same transaction. */
    void refused(ApprovalRow asked);

    /** Nobody answered in time, or who asked took it back; there may be no caller. */
    default void dropped(ApprovalRow asked) {}
}
