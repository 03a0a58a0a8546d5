/** The test's own endpoints under {@code /simulator}: what was stored, what was called, and which faults to play. */
package com.allocationsystem.simulator.adapter.in.rest.control;
