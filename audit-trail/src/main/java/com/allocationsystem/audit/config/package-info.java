/** The settings of the audit: the name of the chain that a service keeps. */
package com.allocationsystem.audit.config;
