/** The people: saved, found, shown and put away, each change journalled. */
package org.suviaz.contacts;
