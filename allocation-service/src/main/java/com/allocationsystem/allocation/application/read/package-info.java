/** Reads allocations, replays statements, compares with pro rata. */
package com.allocationsystem.allocation.application.read;
