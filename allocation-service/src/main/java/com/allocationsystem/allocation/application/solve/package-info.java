/** The engine within a budget of time and processors. */
package com.allocationsystem.allocation.application.solve;
