package org.suviaz.contacts;

import java.util.List;

/** A page of a list that is edited as a whole; the numbers as of {@link ContactPage}. */
public record EditablePage(List<EditablePerson> rows, long count, int page, int pages, int from, int to) {}
