/** The methods of allocation, one object each, the list of them, and what several of them share. */
package com.allocationsystem.allocation.engine.method;
