/** Typed, documented settings. */
package com.allocationsystem.referencedata.config;
