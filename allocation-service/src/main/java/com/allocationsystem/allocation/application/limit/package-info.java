/** Limits of the firm that hold across orders. */
package com.allocationsystem.allocation.application.limit;
