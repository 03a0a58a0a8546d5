/** Follows Aladdin's long-running operations to their results. */
package com.allocationsystem.ordergateway.application.follow;
