/** Running differences by account, and their dispersion within groups. */
package com.allocationsystem.allocation.domain.fairness.report;
