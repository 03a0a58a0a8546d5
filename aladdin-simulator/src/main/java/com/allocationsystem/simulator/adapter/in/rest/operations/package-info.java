/** The entry to Aladdin's paths: checks headers, caller, quota and body, plays the faults, then runs the operation. */
package com.allocationsystem.simulator.adapter.in.rest.operations;
