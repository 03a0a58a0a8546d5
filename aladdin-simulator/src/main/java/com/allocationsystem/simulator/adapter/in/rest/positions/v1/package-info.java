/** position of Positions v1: rows of bonds and cash, trades and orders apart. */
package com.allocationsystem.simulator.adapter.in.rest.positions.v1;
