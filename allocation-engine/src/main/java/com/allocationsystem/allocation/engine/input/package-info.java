/**
 * What an order must satisfy before it is split: the order rules, price bands, trades not yet in the positions.
 */
package com.allocationsystem.allocation.engine.input;
