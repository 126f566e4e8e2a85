/** Letters to many people: chosen, frozen, written in two languages, and produced as one PDF. */
package org.suviaz.mailings;
