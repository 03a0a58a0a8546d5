/**
 * Use cases that make an allocation binding and send it, and why they may refuse.
 *
 * <p>More than ten files: each refusal is an exception of its own, because each has a status and a remedy of its own.
 */
package com.allocationsystem.allocation.application.port.in.commit;
