package org.suviaz.contacts;

import java.util.List;

/** A page of what stays of a list. */
public record UndoPage(List<UndoRow> rows, long count, int page, int pages, int from, int to) {}
