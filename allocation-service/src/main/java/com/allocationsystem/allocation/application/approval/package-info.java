/** Commits that wait for a second user: approves, rejects, withdraws, closes what has expired. */
package com.allocationsystem.allocation.application.approval;
