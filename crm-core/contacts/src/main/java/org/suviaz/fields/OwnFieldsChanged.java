package org.suviaz.fields;

/** What is remembered of the organisation's own fields counts no more. */
record OwnFieldsChanged() {}
