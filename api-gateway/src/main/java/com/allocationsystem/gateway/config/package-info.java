/** Typed, documented settings. */
package com.allocationsystem.gateway.config;
