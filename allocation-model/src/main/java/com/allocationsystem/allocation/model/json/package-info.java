/**
 * Canonical JSON (RFC 8785) and records as JSON, by the JDK alone so that a statement can be read offline for years.
 */
package com.allocationsystem.allocation.model.json;
