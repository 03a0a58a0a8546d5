/** Rights that an administrator asks for, and that a second one decides about. */
package com.allocationsystem.auth.domain.rightsrequest;
