/** Waivers of soft rules. */
package com.allocationsystem.allocation.adapter.in.rest.waiver;
