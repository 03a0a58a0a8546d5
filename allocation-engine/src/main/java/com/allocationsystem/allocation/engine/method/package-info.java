/** Runs the chosen method on the tradable sizes; weights and ties. */
package com.allocationsystem.allocation.engine.method;
