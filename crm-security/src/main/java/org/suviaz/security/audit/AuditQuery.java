package org.suviaz.security.audit;

/**
 * Which entries an auditor wants to read; empty or null fields do not narrow.
 *
 * @param topic the name of an {@link AuditTopic}; a kind counts before it
 * @param kind the name of an {@link AuditKind}
 * @param day dd.mm.yyyy, a day in Minsk
 * @param object the code of a person, import, mailing or account
 * @param page from 1
 */
public record AuditQuery(String topic, String account, String kind, String day, String object, int page) {}
