/** Recomputes metrics, lines and summary. */
package com.allocationsystem.allocation.checker.figure;
