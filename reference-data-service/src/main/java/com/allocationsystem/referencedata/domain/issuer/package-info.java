/** Which bonds have the same issuer. */
package com.allocationsystem.referencedata.domain.issuer;
