/** The front door: limits, headers, metrics and routing of every request. */
package com.allocationsystem.gateway.web;
