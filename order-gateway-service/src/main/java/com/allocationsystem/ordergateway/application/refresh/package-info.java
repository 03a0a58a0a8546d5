/** Keeps Aladdin's own status of live orders up to date. */
package com.allocationsystem.ordergateway.application.refresh;
