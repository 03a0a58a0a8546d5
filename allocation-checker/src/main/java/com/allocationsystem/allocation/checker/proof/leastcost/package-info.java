/** Whether some legal split of a total costs less than a limit, by the least cost of every total. */
package com.allocationsystem.allocation.checker.proof.leastcost;
