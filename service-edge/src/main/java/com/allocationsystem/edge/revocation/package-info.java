/** Access tokens that were revoked before they expire. */
package com.allocationsystem.edge.revocation;
