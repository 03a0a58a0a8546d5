/** Commits, hand-over to the order gateway, and retries of failed orders. */
package com.allocationsystem.allocation.application.commit;
