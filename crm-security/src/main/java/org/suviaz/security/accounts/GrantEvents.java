package org.suviaz.security.accounts;

import java.util.List;

/** A page of the history of grants, newest first; from and to count rows from 1. */
public record GrantEvents(List<GrantEvent> rows, long count, int page, int pages, int from, int to) {}
