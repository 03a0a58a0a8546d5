/**
 * The methods of allocation, one object each, what every method is given and must answer, and how ties are broken.
 *
 * <p>More than ten files: the three methods stay beside the interface they implement, and the tie seed is made of what
 * each method feeds to it.
 */
package com.allocationsystem.allocation.engine.method;
