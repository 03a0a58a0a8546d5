/** Rights that wait for a second administrator: listed, approved, rejected, withdrawn. */
package com.allocationsystem.auth.application.port.in.rightsrequest;
