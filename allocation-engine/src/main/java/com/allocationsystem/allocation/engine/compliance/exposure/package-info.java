/** What a rule measures, as a function of the allocation, and the largest allocation that keeps the limit. */
package com.allocationsystem.allocation.engine.compliance.exposure;
