/** Compliance rules read and evaluated a second time, by other code than the engine's. */
package com.allocationsystem.allocation.checker.rule;
