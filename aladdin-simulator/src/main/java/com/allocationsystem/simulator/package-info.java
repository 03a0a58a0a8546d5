/**
 * A strict stand-in for Aladdin: its paths, headers, JSON and errors, fed by a dataset folder, with faults on demand. It stores what it
 * is sent and never removes a duplicate: that is the sender's duty, and the place where it is counted.
 */
package com.allocationsystem.simulator;
