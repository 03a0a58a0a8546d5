/** Compliance rules and restricted lists as data, and what a rule found about one allocation. */
package com.allocationsystem.allocation.model.rule;
