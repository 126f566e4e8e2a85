/** The same done with many people at once: counted first, kept as one act, taken back as one. */
package org.suviaz.bulk;
