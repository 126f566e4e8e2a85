/** The fields that an organisation defines for its own people: what they are, not what stands in them. */
package org.suviaz.fields;
