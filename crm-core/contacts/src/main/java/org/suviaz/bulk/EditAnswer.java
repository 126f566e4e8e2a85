package org.suviaz.bulk;

import java.util.List;

/** What became of the rows of one post; those that nobody touched count for nothing. */
public record EditAnswer(int saved, List<EditReturned> returned) {}
