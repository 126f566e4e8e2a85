package org.suviaz.mailings;

import java.util.List;

/** A page of the caller's mailings, newest first. */
public record MailingPage(List<MailingRow> rows, long count, int page, int pages, int from, int to) {}
