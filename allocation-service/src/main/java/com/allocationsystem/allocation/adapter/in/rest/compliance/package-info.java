/** What compliance asks of this service: rules in test, trials of rules, overrides. */
package com.allocationsystem.allocation.adapter.in.rest.compliance;
