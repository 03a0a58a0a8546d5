/** Problem documents: one table from exception to status. */
package com.allocationsystem.edge.problem;
