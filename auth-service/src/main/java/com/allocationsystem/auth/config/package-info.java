/** Typed, documented settings. */
package com.allocationsystem.auth.config;
