/** A committed allocation, its child orders as this service knows them, and its lists. */
package com.allocationsystem.allocation.domain.commit;
