/** Faults that a test asks for: which operation fails, how, how often and how late. */
package com.allocationsystem.simulator.domain.fault;
