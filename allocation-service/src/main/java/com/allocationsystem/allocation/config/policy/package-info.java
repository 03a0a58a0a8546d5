/** What the firm allows: its limits, and what needs a second user. */
package com.allocationsystem.allocation.config.policy;
