/** Tries rules on sealed statements; lists overrides. */
package com.allocationsystem.allocation.application.compliance;
