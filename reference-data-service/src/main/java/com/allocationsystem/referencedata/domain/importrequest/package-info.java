/** Datasets that wait for a second user, because they take away or change what binds trades. */
package com.allocationsystem.referencedata.domain.importrequest;
