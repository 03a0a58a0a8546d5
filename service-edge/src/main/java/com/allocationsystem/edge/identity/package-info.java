/** Who calls, as the verified access token of the request says. */
package com.allocationsystem.edge.identity;
