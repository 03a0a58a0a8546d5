/** What a rule would have done to allocations, and which warnings were overridden. */
package com.allocationsystem.allocation.domain.compliance;
