/** The correlation id of a request, passed on to the services it calls. */
package com.allocationsystem.edge.correlation;
