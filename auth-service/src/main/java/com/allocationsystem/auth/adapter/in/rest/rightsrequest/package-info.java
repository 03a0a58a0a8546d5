/** Rights that wait for a second administrator. */
package com.allocationsystem.auth.adapter.in.rest.rightsrequest;
