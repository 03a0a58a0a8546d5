/** The answer: what each account is allocated, why, and what the trader must know before committing. */
package com.allocationsystem.allocation.model.plan;
