/** Waivers of soft rules, granted by compliance until a date. */
package com.allocationsystem.allocation.domain.waiver;
