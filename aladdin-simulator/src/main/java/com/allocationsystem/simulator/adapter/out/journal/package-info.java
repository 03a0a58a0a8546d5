/** Keeps every stored order in a file, so that orders survive a restart of the simulator. */
package com.allocationsystem.simulator.adapter.out.journal;
