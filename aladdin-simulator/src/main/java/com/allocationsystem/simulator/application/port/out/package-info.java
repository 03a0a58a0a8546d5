/** What the simulator needs from outside: a dataset, and a journal of the orders it stored. */
package com.allocationsystem.simulator.application.port.out;
