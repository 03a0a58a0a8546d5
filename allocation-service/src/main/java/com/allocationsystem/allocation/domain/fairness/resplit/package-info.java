/** Were the better trades given to some accounts more than chance explains? First-day returns against random re-splits of the same fills. */
package com.allocationsystem.allocation.domain.fairness.resplit;
