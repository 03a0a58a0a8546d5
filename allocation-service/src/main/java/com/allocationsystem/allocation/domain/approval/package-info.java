/** Commits that wait for a second user, and the policy that says which ones do. */
package com.allocationsystem.allocation.domain.approval;
