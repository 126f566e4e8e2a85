/** People who move are offered to another zone and received there; neither side learns more than it must. */
package org.suviaz.handovers;
