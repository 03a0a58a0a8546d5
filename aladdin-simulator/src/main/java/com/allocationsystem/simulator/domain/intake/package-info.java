/** Checks a received order against the dataset and turns it into a stored order or a refusal. */
package com.allocationsystem.simulator.domain.intake;
