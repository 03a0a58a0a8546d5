/**
 * What an order must satisfy before it is split: dates, accrued interest, the order rules, trades not yet in the
 * positions.
 */
package com.allocationsystem.allocation.engine.input;
