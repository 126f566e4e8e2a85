package org.suviaz.security.audit;

import java.util.EnumSet;
import java.util.Set;

/** What an auditor looks through the log for; each is some of the kinds. */
public enum AuditTopic {
    /** Who may what, who gave it and who confirmed it. */
    ACCESS(EnumSet.range(AuditKind.ACCOUNT_OPENED, AuditKind.APPROVAL_EXPIRED)),
    /** What came in and went out in bulk, with what a second person said. */
    LISTS(EnumSet.of(
            AuditKind.IMPORT_RECEIVED,
            AuditKind.IMPORT_RUN,
            AuditKind.IMPORT_DROPPED,
            AuditKind.IMPORT_UNDONE,
            AuditKind.FAULTS_DOWNLOADED,
            AuditKind.LIST_PRINTED,
            AuditKind.LIST_OPENED,
            AuditKind.PEOPLE_CHANGED,
            AuditKind.PEOPLE_CHANGE_UNDONE,
            AuditKind.MAILING_FROZEN,
            AuditKind.LETTERS_PRODUCED,
            AuditKind.LETTERS_DOWNLOADED,
            AuditKind.EXPORT_ASKED,
            AuditKind.EXPORT_BEGUN,
            AuditKind.PEOPLE_EXPORTED,
            AuditKind.EXPORT_TAKEN,
            AuditKind.DOWNLOAD_CUT,
            AuditKind.LOG_EXPORTED,
            AuditKind.APPROVAL_ASKED,
            AuditKind.APPROVAL_CONFIRMED,
            AuditKind.APPROVAL_REFUSED)),
    /** Who was turned away. */
    REFUSALS(EnumSet.of(AuditKind.DENIED, AuditKind.SIGN_IN_REFUSED));

    private final Set<AuditKind> kinds;

    AuditTopic(Set<AuditKind> kinds) {
        this.kinds = kinds;
    }

    Set<AuditKind> kinds() {
        return kinds;
    }
}
