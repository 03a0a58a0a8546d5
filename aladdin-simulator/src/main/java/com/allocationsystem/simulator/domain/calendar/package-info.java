/** Business days of the US bond market. */
package com.allocationsystem.simulator.domain.calendar;
