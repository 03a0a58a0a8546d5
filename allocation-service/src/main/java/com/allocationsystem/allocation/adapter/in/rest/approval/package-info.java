/** Commits that wait for a second user: the queue, and what the second user does. */
package com.allocationsystem.allocation.adapter.in.rest.approval;
