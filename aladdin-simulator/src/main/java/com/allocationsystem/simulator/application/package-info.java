/** What the simulator does: loads the dataset, takes and changes orders, counts calls, and plays faults. */
package com.allocationsystem.simulator.application;
