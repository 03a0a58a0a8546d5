/** Typed, documented settings. */
package com.allocationsystem.ordergateway.config;
