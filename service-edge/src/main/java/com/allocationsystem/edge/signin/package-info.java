/** How a service signs in at auth-service when it acts on its own. */
package com.allocationsystem.edge.signin;
