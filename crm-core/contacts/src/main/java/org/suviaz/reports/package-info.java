/** How many people there are where, since when and how well they are known: numbers and pictures, and nobody by name. */
package org.suviaz.reports;
