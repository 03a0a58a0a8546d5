/** The fairness ledger: what each account got of a block against its pro rata share, and why the two differ. */
package com.allocationsystem.allocation.domain.fairness;
