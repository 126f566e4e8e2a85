/** People who leave the house as a file: counted, said what for, confirmed by a second person where they are many. */
package org.suviaz.exports;
