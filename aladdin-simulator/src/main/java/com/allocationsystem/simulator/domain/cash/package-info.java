/** Cash of an account day by day: its balance, moved by the orders that settle. */
package com.allocationsystem.simulator.domain.cash;
