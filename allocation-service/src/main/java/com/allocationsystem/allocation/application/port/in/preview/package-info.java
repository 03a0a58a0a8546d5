/**
 * Use cases of an order that is not committed yet: preview, compare, capacity.
 *
 * <p>More than ten files: the terms of an order are common to all of them, and each refusal is an exception of its own.
 */
package com.allocationsystem.allocation.application.port.in.preview;
