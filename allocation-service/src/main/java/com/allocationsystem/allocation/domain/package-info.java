/**
 * The split of one block across client accounts: pure calculation, no clock, no I/O.
 *
 * <p>Begin at {@link com.allocationsystem.allocation.domain.AllocationEngine}: frozen inputs in, plan out. Same inputs,
 * same plan, bit for bit, on any machine.
 */
package com.allocationsystem.allocation.domain;
