/** One class for each kind of compliance rule. */
package com.allocationsystem.allocation.engine.compliance.kind;
