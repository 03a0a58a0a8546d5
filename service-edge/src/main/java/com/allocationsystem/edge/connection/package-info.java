/** Limits on the connections that clients may hold open. */
package com.allocationsystem.edge.connection;
