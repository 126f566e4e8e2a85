package org.suviaz.security.audit;

import java.util.List;

/** A page of the log, newest first; from and to count rows from 1. */
public record AuditPage(List<AuditRow> rows, long count, int page, int pages, int from, int to) {}
