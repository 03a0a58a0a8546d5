/** The methods of allocation as the checker reads them: parameters, weights, objective, what they add to the tie seed. */
package com.allocationsystem.allocation.checker.method;
