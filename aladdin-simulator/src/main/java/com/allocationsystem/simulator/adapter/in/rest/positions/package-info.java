/** Positions: one table per requested view, with the columns and the filter of the view. */
package com.allocationsystem.simulator.adapter.in.rest.positions;
