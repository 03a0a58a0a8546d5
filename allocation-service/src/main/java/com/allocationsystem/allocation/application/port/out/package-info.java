/**
 * What the use cases need from the outside, in the words of the domain.
 *
 * <p>More than ten files: each port stands beside the record and the exceptions it speaks in.
 */
package com.allocationsystem.allocation.application.port.out;
