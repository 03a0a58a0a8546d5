/** The use cases of compliance: trials of rules, and overrides. */
package com.allocationsystem.allocation.application.port.in.compliance;
