/** Gathers once, splits along the frontier, answers. */
package com.allocationsystem.allocation.application.frontier;
