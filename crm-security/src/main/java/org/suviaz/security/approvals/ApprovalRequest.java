package org.suviaz.security.approvals;

/**
 * What somebody asks a second person to confirm.
 *
 * @param kind the name of an {@link ApprovalKind}
 * @param subject what it is about, in the kind's own code of at most 60 characters; never a name of a person
 * @param zoneId the zone that it is about
 */
public record ApprovalRequest(String kind, String subject, int zoneId) {

    static final int LONGEST_SUBJECT = 60;

    public ApprovalRequest {
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("no subject of a request: " + subject);
        }
    }
}
