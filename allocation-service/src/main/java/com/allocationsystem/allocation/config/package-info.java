/** Settings, read once and checked at the start. */
package com.allocationsystem.allocation.config;
