/** What is printed: the one writer of PDF files, and the font that all of them are set in. */
package org.suviaz.paper;
